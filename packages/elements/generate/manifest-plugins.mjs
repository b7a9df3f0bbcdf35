import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Leaves in the manifest what a page can use: no private or protected members, no callbacks that only a browser calls, and no
 * modules without an element.
 *
 * @returns {import('@custom-elements-manifest/analyzer').Plugin}
 */
export function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.filter(({ declarations = [] }) =>
        declarations.some((declaration) => 'customElement' in declaration),
      );
      for (const { declarations = [] } of manifest.modules) {
        for (const declaration of declarations) {
          if (!('members' in declaration)) continue;
          declaration.members = declaration.members?.filter(isPublic);
        }
      }
    },
  };
}

/** @param {{ name: string, privacy?: string, static?: boolean }} member */
const isPublic = ({ name, privacy, static: isStatic }) =>
  privacy !== 'private' &&
  privacy !== 'protected' &&
  !/^form.*Callback$/.test(name) &&
  !(isStatic && /^(?:form|shadow)/.test(name));

/**
 * Gives the events of the JSX typings their own types: the generator wraps what is an event already into another, and does not
 * import the names in it.
 *
 * @param {string} file
 * @returns {import('@custom-elements-manifest/analyzer').Plugin}
 */
export function typedJsxEvents(file) {
  return {
    name: 'typed-jsx-events',
    packageLinkPhase() {
      const text = readFileSync(file, 'utf8').replace(
        /"on(bansos-[\w-]+)"\?: \(e: .*\) => void;/g,
        `"on$1"?: (e: HTMLElementEventMap['$1']) => void;`,
      );
      writeFileSync(file, text);
    },
  };
}
