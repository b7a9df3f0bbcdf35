import fc from 'fast-check';

// Set up by vitest.mutation.config.ts: a property that has held for a quarter of a second holds for this mutant.
fc.configureGlobal({ interruptAfterTimeLimit: 250 });
