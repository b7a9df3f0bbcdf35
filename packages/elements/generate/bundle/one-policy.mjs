/**
 * Lets the bundles of a page share one Trusted Types policy: a page's `trusted-types lit-html` allows the name once, and a second
 * bundle would end with an error before it registers anything. Where another script owns the name, a bundle goes on without one.
 *
 * @type {import('./lighten.mjs').Step}
 */
export function onePolicy(path, text) {
  if (!/lit-html\/lit-html\.js$/.test(path)) return text;
  const [found, types] = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/.exec(text) ?? [];
  if (!found) throw new Error('lit-html makes its Trusted Types policy in another way than before');
  const made = `${types}.createPolicy("lit-html",{createHTML:t=>t})`;
  return text.replace(
    found,
    () => `${types}?(()=>{try{return globalThis[Symbol.for("bansos-kit:lit-html")]??=${made}}catch{}})():void 0`,
  );
}
