import type { Contract, Placed } from './contract.ts';
import { operationsOf } from './contract.ts';
import { type Html, html } from './html.ts';

/** The field that filters the lists of that id as one writes, and what is said of it to who cannot see them. */
export const filter = (lists: string, label: string): Html => html`<div class="filter" role="search">
<label for="${lists}-filter">${label}</label>
<input id="${lists}-filter" type="search" autocomplete="off" spellcheck="false" data-filters="${lists}">
<p role="status" class="found"></p>
</div>`;

/** The operations of the document by their tags. */
export const byTag = (
  contract: Contract,
): readonly { readonly tag: string; readonly says: string; readonly operations: readonly Placed[] }[] => {
  const all = operationsOf(contract);
  return contract.tags.map(({ name, description }) => ({
    tag: name,
    says: description,
    operations: all.filter(({ tags }) => tags.includes(name)),
  }));
};

/** The menu of all operations, beside one of them. */
export const menuOf = (contract: Contract, current: string): Html => {
  const groups = byTag(contract).map(
    ({ tag, operations }) => html`<section data-group>
<p class="tag" id="menu-${tag}">${tag}</p>
<ul aria-labelledby="menu-${tag}">${operations.map(
      ({ operationId, method, path }) =>
        html`<li data-words="${method} ${path}"><a href="${operationId}"${operationId === current && html` aria-current="page"`}>${operationId}</a></li>\n`,
    )}</ul>
</section>`,
  );
  return html`<nav class="menu" aria-label="All operations"><details><summary>All operations</summary>
${filter('menu', 'Find an operation')}
<div id="menu">${groups}</div>
</details></nav>`;
};
