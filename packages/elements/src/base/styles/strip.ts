import { css } from 'lit';

/** The boxes of strip.ts: what is sure is full, what is likely or seen is striped, what is open has a broken line. */
export const stripStyles = css`
  .strip {
    display: flex;
    gap: 2px;
    max-inline-size: 16rem;
    margin-block: 0.375rem;
    font-size: 0.75rem;
    line-height: 1.5;
    text-align: center;
  }
  .strip i {
    --_ink: var(--_border);
    min-inline-size: 0;
    color: var(--_muted);
    font-style: normal;
  }
  .strip i::before {
    content: '';
    display: block;
    block-size: 0.75rem;
    border: 1px solid var(--_ink);
    border-radius: 2px;
    background: var(--_fill);
  }
  .strip .full {
    --_ink: var(--_likely);
    --_fill: linear-gradient(var(--_ink) 0 0);
  }
  .strip .bars {
    --_ink: var(--_possible);
    --_fill: repeating-linear-gradient(90deg, var(--_ink) 0 3px, transparent 3px 5px);
  }
  .strip .stripes {
    --_ink: var(--_possible);
    --_fill: repeating-linear-gradient(135deg, var(--_ink) 0 1.5px, transparent 1.5px 4px);
  }
  .strip .dashes {
    --_ink: var(--_unlikely);
  }
  .strip .dashes::before {
    border-style: dashed;
    border-block-width: 2px;
  }
  .strip .gap::before {
    visibility: hidden;
  }
  .strip b {
    color: var(--_text);
  }
  .strip i:has(b)::before {
    outline: 2px solid var(--_text);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    .strip :is(.full, .bars, .stripes, .dashes) {
      --_ink: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
