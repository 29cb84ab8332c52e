/** Hides what does not hold the words that are written, and says how much is left. The menu is unfolded where there is room beside it. */
for (const input of document.querySelectorAll('input[data-filters]')) {
  if (!(input instanceof HTMLInputElement)) continue;
  const lists = document.getElementById(input.dataset['filters'] ?? '');
  const found = input.parentElement?.querySelector('.found');
  if (lists === null || !found) continue;
  const items = [...lists.querySelectorAll('li')].map((item) => ({
    item,
    words: `${item.textContent} ${item.dataset['words'] ?? ''}`.toLowerCase(),
  }));
  const groups = lists.matches('[data-group]') ? [lists] : [...lists.querySelectorAll('[data-group]')];
  input.addEventListener('input', () => {
    const asked = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let left = 0;
    for (const { item, words } of items) {
      item.hidden = !asked.every((word) => words.includes(word));
      if (!item.hidden) left += 1;
    }
    for (const group of groups) group.toggleAttribute('hidden', group.querySelector('li:not([hidden])') === null);
    found.textContent = asked.length === 0 ? '' : `${left} found`;
  });
}

const menu = document.querySelector('.menu details');
if (menu instanceof HTMLDetailsElement) menu.open = matchMedia('(min-width: 64rem)').matches;
