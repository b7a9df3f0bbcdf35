import { type CSSResult, css, unsafeCSS } from 'lit';

/** A table that stands as a list where there is less room than `below`: `.key`, in each cell, then names its column. */
export const foldingTable = (below: string): CSSResult => css`
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
  .key {
    display: none;
  }
  @container (max-width: ${unsafeCSS(below)}) {
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
      padding-block: 0.75rem;
      border-block-end: 1px solid var(--_border);
    }
    tbody th,
    td {
      padding: 0.1875rem 0;
      border: 0;
    }
    td {
      display: grid;
      grid-template-columns: minmax(6.5rem, 36%) minmax(0, 1fr);
      gap: 0 0.75rem;
    }
    .key {
      display: inline;
      color: var(--_muted);
    }
  }
  @container (max-width: 17rem) {
    td {
      grid-template-columns: 1fr;
    }
  }
`;
