import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../shared/icon.js';
import { figure, t } from '../shared/l10n.js';
import type { ShownFact } from './protocol.js';
import type { View } from './view.js';

/** The facts, grouped by whom they are about, in the order they were established. */
export function facts(view: View): TemplateResult | typeof nothing {
  const all = view.state.facts;
  if (all.length === 0) return nothing;
  const wanted = view.wanted.trim().toLowerCase();
  const shown = all.filter(({ who, what, when, where, quote }) =>
    [who, what, when, where, quote].join('\n').toLowerCase().includes(wanted),
  );
  return html`<search>
      <vscode-textfield
        aria-label=${t('Look through the facts')}
        placeholder=${t('Look through {0} facts', figure(all.length))}
        .value=${view.wanted}
        @input=${(event: Event) => view.look(textOf(event))}
      ></vscode-textfield>
    </search>
    ${shown.length === 0 ? html`<p class="quiet none">${t('No fact holds these words.')}</p>` : nothing}
    ${repeat(
      grouped(shown),
      ([who]) => who,
      ([who, own]) =>
        html`<section aria-label=${who}>
          <h2>${who}</h2>
          <ul>
            ${repeat(
              own,
              ({ id }) => id,
              (fact) => html`<li class=${fact.state}>${view.editing === fact.id ? form(view, fact) : row(view, fact)}</li>`,
            )}
          </ul>
        </section>`,
    )}`;
}

function textOf({ target }: Event): string {
  return target && 'value' in target && typeof target.value === 'string' ? target.value : '';
}

function grouped(facts: readonly ShownFact[]): [string, ShownFact[]][] {
  const groups = new Map<string, ShownFact[]>();
  for (const fact of facts) groups.set(fact.who, [...(groups.get(fact.who) ?? []), fact]);
  return [...groups];
}

function row(view: View, fact: ShownFact): TemplateResult {
  const { id, what, when, where, quote, state } = fact;
  const around = [when, where].filter((part) => part !== '').join(' · ');
  return html`<div class="fact">
    <button class="words" title=${t('Show in the text')} @click=${() => view.ask({ kind: 'reveal', fact: id })}>
      <span class="what">${what}</span>
      ${around === '' ? nothing : html`<span class="quiet">${around}</span>`}
      <q>${quote}</q>
      ${state === 'noted' ? nothing : html`<span class="flag">${state === 'struck' ? t('Struck out') : t('Put right by you')}</span>`}
    </button>
    <div class="tools">
      ${tool('edit', t('Put right'), () => view.edit(id))}
      ${state === 'struck' ? nothing : tool('close', t('Strike out'), () => view.ask({ kind: 'strike', fact: id }))}
      ${state === 'noted' ? nothing : tool('discard', t('As the judge noted it'), () => view.ask({ kind: 'restore', fact: id }))}
    </div>
  </div>`;
}

function tool(name: string, label: string, run: () => void): TemplateResult {
  return html`<button class="tool" title=${label} aria-label=${label} @click=${run}>${icon(name)}</button>`;
}

const FIELDS = ['who', 'what', 'when', 'where'] as const;

function fieldLabel(field: (typeof FIELDS)[number]): string {
  switch (field) {
    case 'who':
      return t('Who or what');
    case 'what':
      return t('What is so');
    case 'when':
      return t('When');
    case 'where':
      return t('Where');
  }
}

function form(view: View, fact: ShownFact): TemplateResult {
  const save = (event: Event): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof Element)) return;
    const holder = event.currentTarget.closest('form');
    const value = (field: string): string => {
      const input = holder?.querySelector(`[name=${field}]`);
      return input && 'value' in input && typeof input.value === 'string' ? input.value.trim() : '';
    };
    const [who, what] = [value('who') || fact.who, value('what') || fact.what];
    view.edit(undefined);
    view.ask({ kind: 'correct', fact: fact.id, who, what, when: value('when'), where: value('where') });
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') view.edit(undefined);
    if (event.key === 'Enter' && !event.isComposing) save(event);
  };
  return html`<form @submit=${save} @keydown=${keys}>
    ${FIELDS.map(
      (field) =>
        html`<label>
          <span>${fieldLabel(field)}</span>
          <vscode-textfield name=${field} aria-label=${fieldLabel(field)} .value=${fact[field]}></vscode-textfield>
        </label>`,
    )}
    <q>${fact.quote}</q>
    <div class="actions">
      <vscode-button @click=${save}>${t('Put right')}</vscode-button>
      <vscode-button secondary @click=${() => view.edit(undefined)}>${t('Cancel')}</vscode-button>
    </div>
  </form>`;
}
