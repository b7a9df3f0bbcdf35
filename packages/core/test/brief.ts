import fc from 'fast-check';

// Set up by vitest.mutation.config.ts: a property that has held for this long (ms) counts as holding for the mutant.
fc.configureGlobal({ interruptAfterTimeLimit: 150 });
