import type { Contract } from './contract.ts';
import { framed } from './frame.ts';
import { html } from './html.ts';
import { byTag, filter } from './listed.ts';
import { inline, markdown } from './markdown.ts';

/** The first page: what this is, and every operation by its tag. */
export const indexPage = (contract: Contract): string => {
  const { info } = contract;
  const groups = byTag(contract);
  const lists = groups.map(
    ({ tag, says, operations }) => html`<section data-group aria-labelledby="tag-${tag}">
<h3 id="tag-${tag}">${tag}</h3>
<p>${inline(says)}</p>
<ul class="operations">${operations.map(
      ({ operationId, method, path, summary }) => html`<li><a href="docs/${operationId}">${operationId}</a>
<span class="place"><span class="method">${method}</span> <code>${path}</code></span>
<span class="says">${inline(summary)}</span></li>\n`,
    )}</ul>
</section>`,
  );
  const main = html`<h1>Readmit API reference</h1>
${markdown(info.description)}
<p>Each operation has a page: what it takes, what it answers, which problems it has, and a form that sends it to the service that you read
this from. The documents behind these pages: <a href="openapi.json">openapi.json</a> and <a href="asyncapi.json">asyncapi.json</a>.</p>
<h2>Operations</h2>
<nav aria-label="On this page"><ul class="parts">${groups.map(({ tag }) => html`<li><a href="#tag-${tag}">${tag}</a></li>`)}</ul></nav>
${filter('operations', 'Find an operation by its name, path or what it does')}
<div id="operations">${lists}</div>`;
  return framed({ title: 'Readmit API reference', main, version: info.version, pages: 'docs/' });
};
