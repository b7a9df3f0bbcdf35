import type { LinkVerdict } from '@bansos-kit/core/safety';
import type { CommandWords } from '../words.ts';

/** What `bansos link` says. */
export interface SafetyWords {
  help: {
    link: CommandWords<'url' | 'message' | 'json' | 'locale' | 'help'>;
  };
  usage: {
    noLink: string;
    oneLink: string;
    linkOrMessage: string;
    emptyMessage: string;
  };
  link: {
    linkPrompt: string;
    messagePrompt: string;
    /** `app`: the store page of the app, which is no government address. */
    verdict: Record<LinkVerdict | 'app' | 'not-a-link', string>;
    host: string;
    /** Where the host is not shown, for it has a long number in it. */
    hostHidden: string;
    message: Record<'signs-found' | 'no-sign-found', string>;
    advice: Record<LinkVerdict, string>;
    closing: string;
  };
}
