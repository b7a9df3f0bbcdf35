import { css } from 'lit';

export const jadwalStyles = css`
  .root {
    --_max-width: var(--bansos-max-width, 60rem);
  }
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
  .certainty {
    display: inline-flex;
    gap: 0.375rem;
    font-weight: 600;
  }
  .certainty.official {
    color: var(--_likely);
  }
  .certainty.observed,
  .certainty.pattern {
    color: var(--_possible);
  }
  .certainty.unknown {
    color: var(--_unlikely);
  }
  .months {
    display: flex;
    gap: 2px;
    margin-block-start: 0.375rem;
    max-inline-size: 11rem;
  }
  .months i {
    flex: 1;
    block-size: 0.625rem;
    border: 1px solid var(--_border);
    border-radius: 2px;
  }
  .months .official {
    background: var(--_likely);
    border-color: var(--_likely);
  }
  .months .observed {
    background: repeating-linear-gradient(90deg, var(--_possible) 0 3px, transparent 3px 5px);
    border-color: var(--_possible);
  }
  .months .pattern {
    background: repeating-linear-gradient(135deg, var(--_possible) 0 1.5px, transparent 1.5px 4px);
    border-color: var(--_possible);
  }
  .months .unknown {
    border-style: dashed;
    border-color: var(--_unlikely);
    border-block-width: 2px;
  }
  .months .now {
    box-shadow: 0 0.25rem 0 -1px var(--_text);
  }
  details ul {
    padding-inline-start: 1.125rem;
  }
  details > * + * {
    margin-block-start: 0.375rem;
  }
  details a {
    overflow-wrap: anywhere;
  }
  .filter {
    max-inline-size: 24rem;
  }
  @container (max-width: 44rem) {
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
      grid-template-columns: minmax(6.5rem, 34%) minmax(0, 1fr);
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
      padding-block: 0.25rem;
    }
    .key {
      font-size: 0.875em;
    }
  }
  @media (forced-colors: active) {
    .months :is(.official, .observed, .pattern) {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .months .pattern {
      opacity: 0.5;
    }
  }
`;
