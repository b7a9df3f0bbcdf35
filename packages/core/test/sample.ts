/**
 * The step of tests that go through a million numbers, and the divisor of those that read a megabyte. They do it all, but not
 * under mutation testing, which runs them again for hundreds of mutants: there a sample is enough.
 */
export const step: number = Number(process.env['SAMPLE_STEP'] ?? 1);
