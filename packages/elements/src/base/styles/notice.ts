import { css } from 'lit';

export const noticeStyles = css`
  .notice,
  .scam {
    padding: 0.75rem;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
    font-size: max(0.9375em, 0.875rem, 13px); /* however small the page has its text */
  }
  .notice {
    display: flex;
    gap: 0.5rem;
    color: var(--_text);
  }
  .notice > div {
    min-inline-size: 0; /* so that an address wraps */
  }
  .notice p + p {
    margin-block-start: 0.5rem;
  }
  .scam ul {
    margin-block-start: 0.375rem;
    padding-inline-start: 1.25rem;
  }
  .scam li + li {
    margin-block-start: 0.25rem;
  }
  .official-link {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
  }
`;
