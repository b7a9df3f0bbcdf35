import { css } from 'lit';

export const nominalStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0.5rem 0.625rem;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end-width: 2px;
    font-size: 0.875em;
    color: var(--_muted);
  }
  td {
    font-variant-numeric: tabular-nums;
  }
  .key {
    display: none;
  }
  .amount {
    font-size: 1.125em;
    font-weight: 600;
  }
  .bar {
    display: block;
    inline-size: 100%;
    max-inline-size: 14rem;
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
  details ul {
    padding-inline-start: 1.125rem;
  }
  @container (max-width: 34rem) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      padding-block: 0.625rem;
      border-block-end: 1px solid var(--_border);
    }
    tbody th,
    td {
      padding: 0.125rem 0;
      border: 0;
    }
    td {
      display: grid;
      grid-template-columns: minmax(7rem, 40%) minmax(0, 1fr);
      gap: 0 0.75rem;
    }
    .key {
      display: inline;
      color: var(--_muted);
    }
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
