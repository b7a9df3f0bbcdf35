/**
 * Makes a thing when it is first asked for. Schemas are made this way because one made where a module begins stays in every
 * bundle, also that of a page which only evaluates: a bundler cannot know that making it does nothing else.
 */
/* @__NO_SIDE_EFFECTS__ */
export function once<Made>(make: () => Made): () => Made {
  let made: { it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
