/** The regional catalogs that come with this repository, by id. Each is loaded when somebody chooses it. */
export const shipped: Readonly<Record<string, () => Promise<unknown>>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<unknown>(
      ['../../../../examples/regional-catalog/*.json', '!../../../../examples/regional-catalog/*.cases.json'],
      { import: 'default' },
    ),
  ).map(([path, load]) => [path.replace(/.*\/|\.json$/g, ''), load]),
);
