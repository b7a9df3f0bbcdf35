import { css } from 'lit';

export const nikStyles = css`
  input.nik {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
  }
  .readout {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    min-block-size: 1.5em;
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .masked {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
  }
  .masked .digits {
    font-size: 1.25em;
    letter-spacing: 0.06em;
    font-variant-numeric: tabular-nums;
  }
  .findings {
    display: grid;
    gap: 0.5rem;
    padding-inline-start: 1.25rem;
  }
  .summary {
    padding: 0.75rem 1rem;
    border: 2px solid var(--_possible);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .summary > * + * {
    margin-block-start: 0.5rem;
  }
  .summary:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .candidate {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .anatomy {
    display: grid;
    gap: 0.5rem;
  }
  .group {
    display: grid;
    grid-template-columns: 7.5rem minmax(0, 1fr);
    gap: 0.125rem 0.75rem;
    padding: 0.5rem 0.75rem;
    border-inline-start: 0.3rem solid var(--_accent);
    background: var(--_tint);
  }
  .group.birth {
    border-inline-start-style: double;
  }
  .group.serial {
    border-inline-start-style: dotted;
  }
  .group dt {
    color: var(--_muted);
  }
  .group dd {
    display: grid;
    gap: 0.125rem;
  }
  .group .digits {
    font-size: 1.25em;
    font-weight: 600;
    letter-spacing: 0.06em;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }
  @container (max-width: 22rem) {
    .group {
      grid-template-columns: 1fr;
    }
  }
  @media print {
    .masked .digits.open {
      display: none; /* paper gets lost: only the last four digits are printed */
    }
  }
  @media not print {
    .print-only {
      display: none;
    }
  }
`;
