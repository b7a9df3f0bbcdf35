/** What the page may change while the app stands. */
export function createLook() {
  const look = $state({ theme: 'light' });
  return look;
}
