// The fonts of the tests' Chromium: the same on every machine, whatever is installed there. How wide a word is decides what
// is cut, how many pages a sheet takes, and every pixel of a picture.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const digits = join(dirname(fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/package.json'))), 'ttf');

/** @param {string} text @param {string} letters @param {string} cache */
const config = (text, letters, cache) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${text}</dir>
  <dir>${letters}</dir>
  <cachedir>${cache}</cachedir>
  <selectfont>
    <rejectfont><glob>*/DejaVu*Condensed*</glob></rejectfont>
    <rejectfont><glob>*/DejaVu*Serif*</glob></rejectfont>
    <rejectfont><glob>*/DejaVu*Math*</glob></rejectfont>
    <rejectfont><glob>*/DejaVu*ExtraLight*</glob></rejectfont>
  </selectfont>
  <match target="pattern">
    <test name="family" qual="any"><string>monospace</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>DejaVu Sans Mono</string></edit>
  </match>
  <match target="pattern">
    <edit name="family" mode="append_last" binding="weak"><string>Open Sans</string><string>DejaVu Sans</string></edit>
  </match>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;

/**
 * Writes a font configuration that knows Open Sans, which comes with the browser, and DejaVu for digits of one width and for signs.
 *
 * @param {string} home where the browser was unpacked
 * @returns {string} the file, for `FONTCONFIG_FILE`
 */
export function fontConfig(home) {
  const file = join(home, 'fonts.conf');
  const wanted = config(join(home, 'fonts', 'fonts'), digits, join(home, 'fonts-cache'));
  if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
    const fresh = `${file}.${process.pid}`; // several test runners start at once
    writeFileSync(fresh, wanted);
    renameSync(fresh, file);
  }
  return file;
}
