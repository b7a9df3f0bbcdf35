import { css } from 'lit';

/** The ground on which every element stands: type, room, focus, and what a person asks of their system. Nothing moves or fades, for anyone. */
export const page = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .root {
    container-type: inline-size;
    min-inline-size: min(100%, 12rem);
    max-inline-size: var(--_max-width);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: 1.55;
    text-align: start;
    overflow-wrap: break-word;
  }
  /* The colours of text, worked out where they draw nothing: see readable.ts. What is no colour becomes transparent. */
  .probe {
    display: none;
    color: transparent;
    border-block-color: color-mix(in srgb, var(--_text), var(--_text)) color-mix(in srgb, var(--_muted), var(--_muted));
    column-rule-color: color-mix(in srgb, var(--_accent), var(--_accent));
    outline-color: color-mix(in srgb, var(--_on-accent), var(--_on-accent));
    text-decoration-color: color-mix(in srgb, var(--_surface), var(--_surface));
  }
  .stack > * {
    margin-block: 0;
  }
  .stack > * + * {
    margin-block-start: var(--_space);
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1.375em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .sub {
    font-size: 1.125em;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .icon {
    flex: none;
    vertical-align: -0.25em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  :is(h2, h3, h4, h5, h6):focus {
    outline: none; /* focus is put there for a screen reader; nobody can tab to it */
  }
  @media (forced-colors: active) {
    .root {
      border-color: CanvasText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    .root {
      border-color: #000;
      background: #fff;
      color: #000;
      max-inline-size: none;
    }
    .no-print {
      display: none;
    }
  }
`;
