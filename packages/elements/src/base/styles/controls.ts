import { css } from 'lit';

/** Fields and buttons. Nothing to press is lower than 44 px, in compact density too. */
export const controls = css`
  .field {
    display: grid;
    gap: 0.375rem;
    justify-items: stretch;
  }
  label,
  .label {
    font-weight: 600;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  input,
  select,
  button {
    font: inherit;
    color: inherit;
  }
  input:not([type='checkbox'], [type='radio']),
  select {
    min-block-size: 2.75rem;
    inline-size: 100%;
    padding: 0.375rem 0.75rem;
    border: 1.5px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
  }
  input[aria-invalid='true'] {
    border-color: var(--_possible);
    border-inline-start-width: 0.375rem;
  }
  select:disabled {
    color: var(--_muted);
    background: var(--_tint);
    border-style: dashed;
    opacity: 1;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding: 0.5rem 1.125rem;
    border: 1.5px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.75);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_tint);
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    text-decoration: underline;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
  }
  summary {
    min-block-size: 2.75rem;
    padding-block: 0.625rem;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .message {
    --_tone: var(--_muted);
    display: flex;
    gap: 0.5rem;
    padding: 0.75rem;
    border-inline-start: 0.3rem solid var(--_tone);
    background: var(--_tint);
  }
  .message > .icon {
    margin-block-start: 0.15em;
    color: var(--_tone);
  }
  .message.likely {
    --_tone: var(--_likely);
  }
  .message.possible {
    --_tone: var(--_possible);
  }
  .message.unlikely {
    --_tone: var(--_unlikely);
  }
  @media (forced-colors: active) {
    .message > .icon {
      color: CanvasText;
    }
    .button.primary {
      border-width: 3px;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
