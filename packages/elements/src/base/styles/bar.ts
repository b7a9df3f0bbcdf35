import { css } from 'lit';

/** The bars of bar.ts. */
export const barStyles = css`
  .bar {
    display: block;
    inline-size: 100%;
    max-inline-size: 16rem;
    block-size: 0.625rem;
    margin-block-start: 0.25rem;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .on {
    fill: var(--_accent);
  }
  .off {
    fill: none;
    stroke: var(--_unlikely);
    stroke-width: 1.5;
    stroke-dasharray: 2 2;
    vector-effect: non-scaling-stroke;
  }
  @media (forced-colors: active) {
    .on {
      fill: CanvasText;
    }
    .off {
      stroke: CanvasText;
    }
  }
`;
