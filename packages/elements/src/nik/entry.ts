import { type NikState, type Verdict, verdictOn } from './verdict.ts';

/** State, and codes of what is odd: none of the digits, and nothing that they say. */
export interface NikStateDetail {
  state: NikState;
  codes: string[];
}

/** What is in the field and how it is shown: the only place that holds the number. */
export class NikEntry {
  text = '';
  /** Somebody asked for a verdict on this text. */
  checked = false;
  /** The whole number shows after the check. */
  open = false;
  /** The digits are the example. */
  isExample = false;
  #told = '';

  verdict(asOf: string): Verdict {
    return verdictOn(this.text, asOf);
  }

  /** By code: the page that does it knows, so it is not told. */
  put(text: string): void {
    this.text = text;
    this.checked = this.open = this.isExample = false;
    this.#told = '';
  }

  /** By a person. @returns what to tell the page, where it is something new. */
  type(text: string, asOf: string): NikStateDetail | undefined {
    const told = this.#told;
    this.put(text);
    const { state, result } = this.verdict(asOf);
    const codes = state === 'empty' ? [] : result.issues.map(({ code }) => code);
    this.#told = `${state}:${codes}`;
    return this.#told === told ? undefined : { state, codes };
  }
}
