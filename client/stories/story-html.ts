import { sha256 } from '@noble/hashes/sha2.js';
import type { Scene } from '../scene/scene.ts';
import { moved } from '../scene/extent.ts';
import { escape, toSvg } from '../scene/svg.ts';
import type { Sample } from '../scene/legend.ts';
import type { FileClaim, FileStep, FileStory, Said, Tongue } from './file-story.ts';

/** What makes a document of it. */
export interface Frame {
  /** Rules of style, fonts among them. */
  style: string;
  /** What turns the pages; without it all of them stand one below the other. */
  script: string;
}

/** Who may open the document from where it lies: nothing is fetched, and only these two run. */
function policy({ style, script }: Frame): string {
  // the browser's own is only for pages that came by https or from this computer, and stories are saved from others, too
  const hash = (text: string) =>
    `'sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** One file that holds all of a story and needs nothing else. Every text in it is escaped. */
export function toHtml(story: FileStory, frame: Frame): string {
  const { ar, en } = story.tongues;
  const [first, second] = story.language === 'ar' ? [ar, en] : [en, ar];
  return [
    `<!doctype html>`,
    `<html lang="${first.language}" dir="${directions[first.language]}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(frame)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="generator" content="Shabaka">',
    `<title>${escape(first.title)}</title>`,
    `<style>${frame.style}</style>`,
    '</head>',
    `<body>`,
    '<main>',
    tongue(first, second),
    tongue(second, first),
    '</main>',
    `<script>${frame.script}</script>`,
    '</body>',
    '</html>\n',
  ].join('\n');
}

/** The story in one language, as a part of a document. */
export function tongue(one: Tongue, other: Tongue | null): string {
  const { language, title, steps, claims, words } = one;
  return [
    `<div class="tongue" lang="${language}" dir="${directions[language]}" data-title="${escape(title)}">`,
    `<h1>${isolated(title)}</h1>`,
    ...steps.map((step, nth) => section(step, one, nth + 1)),
    ...(claims.length === 0 ? [] : allClaims(one)),
    `<aside class="panel" aria-label="${escape(words.footnotes)}" tabindex="-1" hidden>`,
    `<button type="button" class="back">${escape(words.back)}</button><h2></h2><div></div></aside>`,
    '<p class="announce" role="status"></p>',
    `<nav class="tools" hidden aria-label="${escape(title)}">`,
    `<button type="button" data-move="previous" aria-label="${escape(words.previous)}">${chevron}</button>`,
    `<bdi class="place" dir="ltr"></bdi>`,
    `<button type="button" data-move="next" aria-label="${escape(words.next)}">${chevron}</button>`,
    other
      ? `<button type="button" data-language="${other.language}" lang="${other.language}">${escape(other.words.language)}</button>`
      : '',
    `<button type="button" class="print">${escape(words.print)}</button>`,
    '</nav>',
    '</div>',
  ].join('\n');
}

const allClaims = ({ language, claims, words }: Tongue) => [
  `<section class="claims" id="claims-${language}"><h2>${escape(words.claims)}</h2><ol>`,
  ...claims.map((claim, place) => `<li id="claim-${language}-${place}">${card(claim, words.through)}</li>`),
  '</ol></section>',
];

const directions = { ar: 'rtl', en: 'ltr' } as const;
const chevron =
  '<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path d="m9 6 6 6-6 6" fill="none" stroke="currentColor" stroke-width="1.8"/></svg>';

/** A text; what its isolates hold stands in elements instead, which leave nothing behind when it is taken out. */
const plain = (text: string) => escape(text).replace(/\u2068([^\u2066-\u2069]*)\u2069/g, '<bdi>$1</bdi>');
const isolated = (text: string) => `<bdi>${escape(text)}</bdi>`;
const placed = ({ text, lang }: Said, inner = escape(text)) =>
  `lang="${lang}" dir="${directions[lang]}">${inner}`;

function section(step: FileStep, { language, title, words }: Tongue, nth: number): string {
  const { number, picture, footnotes, relations, entities, legend, changes } = step;
  const id = `${language}-${nth}`;
  return [
    `<section class="step" id="step-${id}" data-place="${escape(number)}" data-said="${escape(`${step.place}: ${step.title.text}`)}" aria-labelledby="title-${id}">`,
    '<div class="said">',
    `<p class="where"><bdi>${escape(title)}</bdi> \u00b7 <bdi dir="ltr">${escape(number)}</bdi></p>`,
    `<h2 id="title-${id}" ${placed(step.title)}</h2>`,
    `<p class="caption" ${placed(step.caption, withMarks(step.caption.text))}</p>`,
    '<div class="sources">',
    changes === null ? '' : `<p class="changes">${plain(changes)}</p>`,
    `<ol aria-label="${escape(words.footnotes)}">`,
    ...footnotes.map(
      ({ number: mark, text, gone, claims }) =>
        `<li>${opener({ claims, inner: `<span class="mark">${mark}</span><span>${plain(text)}${gone.map((voice) => ` <s>${plain(voice)}</s> ${escape(words.goneClaim)}`).join('')}</span>` })}</li>`,
    ),
    '</ol></div></div>',
    '<div class="shown">',
    `<div class="picture">${svgOf(picture, `picture-${id}`)}</div>`,
    `<div class="below"><p>${plain(step.told)}</p>`,
    `<ul class="legend">${legend.map((sample, nth) => legendItem(sample, picture, `legend-${id}-${nth}`)).join('')}</ul>`,
    `<p>${plain(step.origin)}</p></div>`,
    `<details class="list"><summary>${escape(words.relations)}</summary>`,
    `<p>${escape(words.hint)}</p><ul>`,
    ...relations.map(
      ({ id: of, ends, text, claims, more }) =>
        `<li>${opener({ claims, of, ends, more, inner: plain(text) })}</li>`,
    ),
    '</ul>',
    ...entities.map(
      ({ id: of, name }) => `<span hidden data-entity="${escape(of)}">${isolated(name)}</span>`,
    ),
    '</details></div></section>',
  ].join('\n');
}

interface Opener {
  claims: readonly number[];
  inner: string;
  of?: string;
  ends?: readonly string[];
  more?: string | null;
}

/** A button that opens these claims. */
function opener({ claims, inner, of, ends, more }: Opener): string {
  const data = [
    `data-claims="${claims.join(' ')}"`,
    of === undefined ? '' : ` data-of="${escape(of)}"`,
    ends === undefined ? '' : ` data-ends="${escape(ends.join(' '))}"`,
    more ? ` data-more="${escape(more)}"` : '',
  ];
  return `<button type="button" ${data.join('')}>${inner}</button>`;
}

const svgOf = (scene: Scene, part: string) => toSvg(scene, { fonts: '', isTransparent: true, part });

/** A sample of the picture's own marks and lines. */
function legendItem({ wide, shapes, name }: Sample, { paper, language }: Scene, part: string): string {
  const scene: Scene = { width: wide, height: 20, paper, language, title: name, description: '', shapes: [] };
  const middle = moved(shapes, { scale: 1, x: 0, y: 10 });
  // the name stands beside it, so nobody has to hear it twice
  const drawn = svgOf({ ...scene, shapes: middle }, part)
    .replace(/ role="img"/, ' aria-hidden="true"')
    .replace(/ aria-labelledby="[^"]*"/, '')
    .replace(/<title.*<\/title>/, '');
  return `<li>${drawn}<span>${escape(name)}</span></li>`;
}

/** [1] as a raised number; a caption may hold anything else, and all of it is text. */
function withMarks(text: string): string {
  return text
    .split(/(\[\d{1,2}\])/)
    .map((part) => {
      const [, number] = /^\[(\d{1,2})\]$/.exec(part) ?? [];
      return number ? `<sup>${number}</sup>` : escape(part);
    })
    .join('');
}

function card({ voices, gloss, firmness }: FileClaim, through: string): string {
  const arrow = `<span class="through" aria-hidden="true"></span><span class="unseen">${escape(through)}</span>`;
  return [
    '<article class="claim">',
    `<p class="voices">${voices.map((voice) => isolated(voice)).join(` ${arrow} `)}</p>`,
    `<p class="gloss" ${placed(gloss)}</p>`,
    `<p class="firmness">${firmness.map(plain).join(' \u00b7 ')}</p>`,
    '</article>',
  ].join('');
}
