// Says by the reader's clock how old the sources of a page are: the page itself cannot know the day on which it is read. It
// stands in the page right behind its line and runs before that is drawn, so that nothing moves and nothing is loaded.
{
  const line = document.currentScript?.previousElementSibling;
  if (line instanceof HTMLElement) {
    const { until = '', stale = '' } = line.dataset;
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());
    const days = Math.round((Date.parse(today) - Date.parse(until)) / 86_400_000);
    line.dataset['today'] = today;
    if (days > 0) {
      line.textContent = stale.replace('{days}', String(days));
      line.classList.add('stale');
    }
  }
}
