import { css } from 'lit';

export const jadwalStyles = css`
  .root {
    --_max-width: var(--bansos-max-width, 60rem);
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
`;
