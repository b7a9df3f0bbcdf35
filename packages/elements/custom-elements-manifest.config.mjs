import { customElementJsxPlugin } from 'custom-element-jsx-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { publicOnly, typedJsxEvents } from './generate/manifest-plugins.mjs';

const outdir = 'dist';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/generated/**'],
  outdir,
  litelement: true,
  packagejson: false, // package.json names it already
  plugins: [
    publicOnly(),
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJsxPlugin({
      outdir,
      fileName: 'jsx.d.ts',
      hideLogs: true,
      componentTypePath: (_, tag) => `./${tag.replace('bansos-', '')}.js`,
    }),
    typedJsxEvents(`${outdir}/jsx.d.ts`),
  ],
};
