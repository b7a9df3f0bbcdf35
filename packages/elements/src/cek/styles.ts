import { css } from 'lit';

export const cekStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    float: inline-start;
    inline-size: 100%;
  }
  legend + * {
    clear: both;
  }
  .questions > * + *,
  .stack .next > * + * {
    margin-block-start: 1rem;
  }
  .questions > .who {
    margin-block-start: 0.75rem;
    padding-inline-start: 0.875rem;
    border-inline-start: 0.25rem solid var(--_border);
  }
  .choices {
    display: grid;
    gap: 0.375rem;
    clear: both;
  }
  .choice {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    font-weight: 400;
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0.25rem 0 0 var(--_accent);
  }
  .choice input {
    flex: none;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .ages {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
    gap: 0.75rem;
    clear: both;
  }
  .ages .button {
    justify-self: start;
    padding-inline: 0.75rem;
  }
  .error {
    color: var(--_possible);
    font-weight: 600;
  }
  .summary-box {
    padding: 0.75rem;
    border: 2px solid var(--_possible);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .progress {
    margin-block-end: 0.25rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .review {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_border);
  }
  .review-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.5rem;
  }
  .review dt {
    margin-block-start: 0.5rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .card {
    padding: 1rem;
    border: 2px solid var(--_status);
    border-inline-start-width: 0.5rem;
    border-radius: calc(var(--_radius) * 0.75);
  }
  .likely {
    --_status: var(--_likely);
  }
  .possible {
    --_status: var(--_possible);
  }
  .unlikely {
    --_status: var(--_unlikely);
  }
  .card.possible {
    border-style: dashed;
    border-inline-start-style: solid;
  }
  .card.unlikely {
    border-style: dotted;
    border-inline-start-style: solid;
  }
  .status {
    display: flex;
    gap: 0.5rem;
    color: var(--_status);
  }
  .card > .status {
    margin-block-start: 0.375rem;
  }
  .overview {
    padding-block: 0.75rem;
    border-block: 1px solid var(--_border);
  }
  .jumps li {
    padding-block: 0.625rem;
  }
  .card > * + *,
  .card > p + p {
    margin-block-start: 0.625rem;
  }
  .card .fact > * + * {
    margin-block-start: 0.25rem;
  }
  .who .choices {
    gap: 0.625rem;
  }
  .fact ul,
  .reasons {
    padding-inline-start: 1.25rem;
  }
  .reasons,
  .fact ul:has(.strip) {
    list-style: none;
    padding: 0;
  }
  .reasons summary {
    color: inherit;
    text-decoration: none;
  }
  .reasons details ul,
  .reasons details p,
  .why > details {
    margin-inline-start: 1.25rem;
  }
  .fact :is(p, li) > .strip {
    display: inline-flex;
    inline-size: 1.25rem;
    margin-block: 0;
    margin-inline-end: 0.375rem;
  }
  .money {
    font-weight: 600;
  }
  .apart {
    display: grid;
    gap: 0.25rem;
    font-size: 0.875em;
  }
  .apart :is(dt, dd) {
    display: inline;
  }
  .apart dt::after {
    content: ':';
  }
  .apart dt {
    font-weight: 600;
  }
  .why > * + * {
    margin-block-start: 0.5rem;
  }
  @container (min-width: 34rem) {
    .choices {
      grid-template-columns: repeat(2, 1fr);
    }
    .choices:has(> :nth-child(3):last-child) {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  .sheet {
    display: none;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 6rem;
    padding: 0.5rem;
    border: 1.5px solid var(--_border);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
    .choice:has(:checked) {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .root {
      padding: 0;
      border: 0;
      font-size: 10pt;
      line-height: 1.35;
    }
    .on-screen {
      display: none;
    }
    .sheet {
      display: block;
    }
    .sheet > * + * {
      margin-block-start: 0.5rem;
    }
    .sheet table {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 8.5pt;
      line-height: 1.25;
    }
    .sheet ol {
      font-size: 7pt;
      line-height: 1.2;
      overflow-wrap: anywhere;
    }
    .sheet :is(th, td) {
      padding: 0.2rem 0.3rem;
      border: 1px solid #000;
      text-align: start;
      vertical-align: top;
    }
  }
`;
