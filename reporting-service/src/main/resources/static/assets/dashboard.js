// Keeps the changing part of a page up to date without disturbing whoever reads it.
(() => {
  const follow = () => document.getElementById('follow');
  const lost = (isLost) => {
    const notice = document.getElementById('lost');
    if (notice) notice.hidden = !isLost;
  };

  // Said to screen readers when the figures change, and only then.
  const figures = () => document.getElementById('announce')?.dataset.text;
  let known = figures();
  const announce = () => {
    const news = figures();
    if (news === known) return;
    known = news;
    document.getElementById('announcement').textContent = news;
  };

  // Nobody looks, or she wants the page to stand still (WCAG 2.2.2).
  document.addEventListener('htmx:beforeRequest', (event) => {
    if (document.hidden || follow()?.checked === false) event.preventDefault();
  });

  // Only what has changed is sent, and only what was sent is swapped.
  document.addEventListener('htmx:configRequest', (event) => {
    const seen = event.detail.elt.dataset.seen;
    if (seen) event.detail.headers['If-None-Match'] = seen;
  });
  document.addEventListener('htmx:afterRequest', (event) => {
    const answer = event.detail.xhr;
    lost(answer.status === 0 || answer.status >= 500);
    const tag = answer.status === 200 && answer.getResponseHeader('ETag');
    if (tag) event.detail.elt.dataset.seen = tag;
  });
  document.addEventListener('htmx:afterSwap', announce);
})();
