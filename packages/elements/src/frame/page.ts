// The script of the frame page, behind the bundle that registers the elements. One file with them: in a sandbox without an origin
// of its own a page may not load a script module, and must not touch any storage.
import { type FixedConfig, type FrameConfig, readConfig } from './config.ts';
import { tellHeight } from './height.ts';
import { hearRules } from './rules.ts';
import { show } from './show.ts';

const place = document.getElementById('place');
if (place) {
  const update = (): void => show(configHere(place.dataset), place);
  addEventListener('hashchange', update); // so that a preview need not load the page again
  hearRules(update);
  update();
  tellHeight(place);
}

/**
 * Opened by itself, the page stands on no office's site. A link could else put any words in the notice, under our own address:
 * "put here by" somebody who asks for money.
 */
function configHere(fixed: FixedConfig): FrameConfig {
  const config = readConfig(location.hash, fixed);
  return parent === window ? { ...config, instansi: undefined } : config;
}
