import { css } from 'lit';

export const nominalStyles = css`
  td {
    font-variant-numeric: tabular-nums;
  }
  .amount {
    font-size: 1.125em;
    font-weight: 600;
  }
  details ul {
    padding-inline-start: 1.125rem;
  }
`;
