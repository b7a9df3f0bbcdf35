import { scheduleInfo, toIcs } from '@bansos-kit/core/schedule';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { DatedElement } from '../base/dated-element.ts';
import { date } from '../base/dates.ts';
import { download } from '../base/download.ts';
import { emit } from '../base/emit.ts';
import { heading } from '../base/heading.ts';
import { icon } from '../base/icons.ts';
import { idList } from '../base/id-list.ts';
import { notice } from '../base/notice.ts';
import { officialLink } from '../base/official-link.ts';
import { scamBox } from '../base/scam-box.ts';
import { foldingTable } from '../base/styles/folding-table.ts';
import { stripStyles } from '../base/styles/strip.ts';
import { firstDay, programNames } from '../generated/programs.ts';
import { type JadwalMessages, messages } from './messages.ts';
import { type Section, savable, sectionsOf, sortIds } from './sections.ts';
import { jadwalStyles } from './styles.ts';
import { stageTable } from './table.ts';

/** What is about to be made. */
export interface ExportDetail {
  kind: 'ics' | 'print' | 'share';
}

declare global {
  interface HTMLElementTagNameMap {
    'bansos-jadwal': BansosJadwal;
  }
  interface GlobalEventHandlersEventMap {
    'bansos-export': CustomEvent<ExportDetail>;
  }
}

/**
 * The payment calendar of a year: what each stage is for, when it was announced and when it was first seen paid, three things
 * apart. What nobody said is "not known". It asks nothing of anyone.
 *
 * @tag bansos-jadwal
 * @fires {CustomEvent<ExportDetail>} bansos-export - A person wants the calendar file. Cancelable.
 * @slot - Shown until the element is ready, and without JavaScript: a link to a page with the dates.
 * @csspart timeline - The table of a programme.
 * @csspart field - The choice of a programme.
 * @csspart label - Its label.
 * @csspart select - Its list.
 * @csspart button - Every button.
 * @csspart button-primary - The way to the official site.
 */
export class BansosJadwal extends DatedElement<JadwalMessages> {
  static override styles = [DatedElement.styles, foldingTable('44rem'), stripStyles, jadwalStyles];
  static override properties: PropertyDeclarations = {
    programs: {},
    officialUrl: { attribute: 'official-url' },
  };

  /** Ids of programmes, with commas between them or as a list. Default: all that have a stage in the year. */
  declare programs: string | readonly string[] | undefined;
  /** Where the button for the official status leads: `https` and under `.go.id`, or it is the ministry's own. */
  declare officialUrl: string | undefined;

  #chosen = '';
  #spoken = '';

  protected override get words() {
    return messages;
  }

  protected override content() {
    const { known, unknown } = sortIds(idList(this.programs) ?? []);
    const nothingKnown = unknown.length > 0 && known.length === 0;
    const sections = this.day < firstDay || nothingKnown ? [] : sectionsOf(known, this.day);
    const chosen = sections.filter(({ program }) => program === this.#chosen);
    const shown = chosen.length > 0 ? chosen : sections;
    return html`${heading(this.headingLevel, this.say('title', { year: this.day.slice(0, 4) }))}
      ${notice(this.shown)} ${this.#evidence()}
      <p>${this.say('waves')}</p>
      ${unknown.length > 0 ? html`<p>${this.say('unknownProgram', { programs: unknown.join(', ') })}</p>` : nothing}
      ${this.day < firstDay ? html`<p>${this.say('tooEarly', { date: date(firstDay, this.locale) })}</p>` : nothing}
      ${sections.length > 1 ? this.#filter(sections) : nothing} ${shown.map((section) => this.#section(section))}
      ${this.#save(shown.map(({ program }) => program))} ${officialLink(this.shown, this.officialUrl)}
      ${scamBox(this.shown)}`;
  }

  #evidence() {
    const { evidenceUntil } = scheduleInfo;
    const until = date(evidenceUntil, this.locale);
    if (this.day <= evidenceUntil) return html`<p class="muted">${this.say('evidence', { date: until })}</p>`;
    return html`<p class="message possible">
      ${icon('warning')}<span>${this.say('stale', { date: date(this.day, this.locale), until })}</span>
    </p>`;
  }

  #filter(sections: readonly Section[]) {
    return html`<div class="field filter no-print" part="field">
      <label for="program" part="label">${this.say('filter')}</label>
      <select id="program" part="select" autocomplete="off" @change=${this.#choose}>
        <option value="">${this.say('all')}</option>
        ${sections.map(({ program }) => html`<option value=${program}>${this.#name(program)}</option>`)}
      </select>
    </div>`;
  }

  #section({ program, stages, next }: Section) {
    const { locale, day } = this;
    return html`<section class="stack">
      ${heading(this.headingLevel, this.#name(program), { below: 1 })}
      ${
        stages.length > 0
          ? stageTable(stages, {
              locale,
              day,
              caption: this.#name(program),
              say: (key, values) => this.say(key, values),
            })
          : html`<p>${this.say('noData')}</p>`
      }
      <p><b>${this.say('next')}:</b> ${next.state === 'listed' ? next.after[locale] : next.because[locale]}</p>
    </section>`;
  }

  #save(programs: readonly string[]) {
    if (programs.length === 0 || savable(programs, this.day).length === 0) return nothing;
    return html`<p class="no-print">
        <button class="button" part="button" type="button" @click=${() => this.#saveIcs(programs)}>
          ${this.say('save')}
        </button>
      </p>
      <p role="status" class="small muted">${this.#spoken}</p>`;
  }

  #name(program: string): string {
    return programNames[program]?.[this.locale] ?? program;
  }

  readonly #choose = (event: Event): void => {
    this.#chosen = (event.target as HTMLSelectElement).value;
    this.requestUpdate();
  };

  #saveIcs(programs: readonly string[]): void {
    if (!emit(this, 'bansos-export', { kind: 'ics' }, { cancelable: true })) return;
    const text = toIcs(savable(programs, this.day), { locale: this.locale, asOf: this.day });
    download(text, { name: 'jadwal-bansos.ics', type: 'text/calendar;charset=utf-8' });
    this.#spoken = this.say('saved');
    this.requestUpdate();
  }
}
