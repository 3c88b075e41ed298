/*
  Four small helps. Every page works without them.

  1. Quick exit: a click on a.quick-exit, or Shift three times within five seconds, empties and covers the page at once and
     goes to the link's own address without leaving this page in the history; other tabs of the site follow. If the network
     is gone the page stays empty. Never Esc: screen readers and dialogs use it.
  2. A form is sent once: its buttons rest until the page is shown again. Forms with data-repeatable (downloads) are left alone.
  3. Seen blocks: an element with data-seen-url that has been in view for two seconds is reported by POST, and
     [data-saved] shows a new time only when the server has answered with it ("14:02").
  4. Focus moves to the summary of what went wrong.
*/
(() => {
  'use strict';

  const leftMark = 'left';

  const remember = left => {
    try {
      if (left) sessionStorage.setItem(leftMark, '1');
      else sessionStorage.removeItem(leftMark);
    } catch { /* Storage may be switched off; leaving matters more. */ }
  };

  const hasLeft = () => {
    try {
      return sessionStorage.getItem(leftMark) === '1';
    } catch {
      return false;
    }
  };

  // ---- quick exit ----
  const exit = document.querySelector('a.quick-exit');

  const tabs = exit && 'BroadcastChannel' in window ? new BroadcastChannel('leave') : null;

  const leave = () => {
    const cover = document.createElement('div');
    cover.className = 'leaving';
    cover.setAttribute('role', 'alert');
    // Nothing stays behind the cover: no film goes on, no screen reader reads on, and Back has nothing to bring back.
    document.body.replaceChildren(cover);
    cover.textContent = exit.dataset.leaving || 'Du lämnar sidan';
    document.title = cover.textContent;
    remember(true);
    location.replace(exit.href);
  };

  if (exit) {
    const came = performance.getEntriesByType('navigation')[0]?.type;
    if (hasLeft() && (came === 'back_forward' || came === 'reload')) leave();
    else remember(false);

    const leaveAll = () => {
      tabs?.postMessage('');
      leave();
    };
    tabs?.addEventListener('message', leave);

    document.addEventListener('click', event => {
      if (event.target.closest?.(`a[href="${exit.getAttribute('href')}"]`)) {
        event.preventDefault();
        leaveAll();
      }
    });

    let presses = [];
    document.addEventListener('keydown', event => {
      if (event.repeat) return;
      if (event.key !== 'Shift') {
        presses = [];
        return;
      }
      presses = [...presses.filter(time => event.timeStamp - time < 5000), event.timeStamp];
      if (presses.length === 3) leaveAll();
    });
  }

  // ---- after a fault, begin where it is told; an answer in a lesson has its own place in the address ----
  if (!location.hash) document.querySelector('.error-summary')?.focus();

  // ---- a form is sent once ----
  const resting = new Set();

  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || 'repeatable' in form.dataset) return;
    // Wait a moment: a button disabled at once would not be part of what is sent.
    setTimeout(() => {
      for (const button of form.querySelectorAll('button:not([type=button]):not(:disabled), input[type=submit]:not(:disabled)')) {
        button.disabled = true;
        resting.add(button);
      }
    });
  });

  addEventListener('pageshow', event => {
    // A browser may keep a page for Back although it is told not to; then it is asked for anew, as the session allows.
    if (event.persisted && exit) {
      if (hasLeft()) leave();
      else location.reload();
    }
    resting.forEach(button => { button.disabled = false; });
    resting.clear();
  });

  // ---- seen blocks ----
  const blocks = document.querySelectorAll('[data-seen-url]');
  const csrf = document.querySelector('meta[name=csrf]')?.content;

  if (blocks.length && csrf && 'IntersectionObserver' in window) {
    const waiting = new Map();

    const report = async block => {
      observer.unobserve(block);
      try {
        const answer = await fetch(block.dataset.seenUrl, {
          method: 'POST',
          body: new URLSearchParams({ csrf }),
          credentials: 'same-origin',
          keepalive: true,
        });
        const time = answer.ok ? (await answer.text()).trim() : '';
        if (!/^\d\d[.:]\d\d$/.test(time)) return;
        for (const saved of document.querySelectorAll('[data-saved]')) {
          saved.textContent = `${saved.dataset.saved || 'Sparat'} ${time}`;
          saved.hidden = false;
        }
      } catch {
        addEventListener('online', () => observer.observe(block), { once: true });
      }
    };

    const observer = new IntersectionObserver(entries => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(waiting.get(target));
        if (isIntersecting) waiting.set(target, setTimeout(report, 2000, target));
      }
    }, { rootMargin: '-10% 0px -25%' });

    blocks.forEach(block => observer.observe(block));
  }
})();
