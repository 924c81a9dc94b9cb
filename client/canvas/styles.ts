import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { family } from './labels.ts';
import { steps as shades } from '../state/measures.ts';
import { leastLegible } from './lettering.ts';
import { lineFont } from './line-names.ts';
import { lineHeight } from './marks.ts';

const legible = (one: NodeSingular | EdgeSingular) =>
  Math.max(one.data('font') ?? lineFont, (leastLegible + 2) / one.cy().zoom());

/** Colours as the page has them now; a change of theme only asks again. */
export function toStyles(token: (name: string) => string): StylesheetJson {
  const surface = token('surface');
  const underlay = (padding: number, share = 1) => ({
    'underlay-color': token('accent'),
    'underlay-opacity': Number(token('halo')) * share,
    'underlay-padding': padding,
  });
  const line = (name: string) => ({ 'line-color': token(name), 'target-arrow-color': token(name) });
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: 'data(size)',
        height: 'data(size)',
        color: token('ink'),
        'font-family': family,
        'font-size': 'data(font)',
        'font-weight': 'data(weight)' as never,
        'line-height': lineHeight,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'text-valign': 'data(valign)' as never,
        'text-halign': 'data(halign)' as never,
        'text-margin-x': 'data(dx)' as never,
        'text-margin-y': 'data(dy)' as never,
        'text-outline-color': surface,
        'text-outline-width': 2.6,
        'min-zoomed-font-size': leastLegible,
        'overlay-opacity': 0,
        'underlay-shape': 'ellipse',
        'z-index': 10,
      },
    },
    { selector: '.actor', style: { shape: 'ellipse', 'background-color': token('actor') } },
    {
      selector: '.place',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '2px',
        'background-color': token('place'),
      },
    },
    { selector: '.event', style: { shape: 'diamond', 'background-color': token('event') } },
    {
      selector: '.concept',
      style: {
        shape: 'ellipse',
        'background-color': surface,
        'border-color': token('concept'),
        'border-width': 2.6,
        'border-position': 'inside',
      },
    },
    ...shades.flatMap((shade) => [
      { selector: `.shade-${shade}`, style: { 'background-color': token(`ramp-${shade}`) } },
      {
        selector: `.concept.shade-${shade}`,
        style: { 'background-color': surface, 'border-color': token(`ramp-${shade}`) },
      },
    ]),
    {
      selector: '.folded',
      style: {
        // a rim apart from the mark: there is more than one
        'border-width': 6,
        'border-style': 'double',
        'border-position': 'inside',
      },
    },
    ...(['actor', 'place', 'event', 'concept'] as const).map((kind) => ({
      selector: `.${kind}.folded`,
      style: { 'border-color': token(kind) },
    })),
    {
      selector: '.frame',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '6px',
        padding: '16px',
        width: 1,
        height: 1,
        'background-opacity': 0,
        'border-width': 1,
        'border-style': 'dashed',
        'border-color': token('reference'),
        color: token('muted'),
        'font-size': 12.5,
        'font-weight': 500,
        'text-valign': 'top',
        'text-halign': 'center',
        'text-margin-x': 0,
        'text-margin-y': -3,
        'z-index': 1,
      },
    },
    { selector: 'node.unnamed', style: { label: '' } },
    {
      selector: 'node.unnamed.hover, node.unnamed.selected, node.unnamed.marked, node.unnamed.cursor',
      style: { label: 'data(label)', 'z-index': 30 },
    },
    {
      selector: 'node.selected',
      style: {
        ...underlay(9),
        'outline-color': token('accent'),
        'outline-width': Number(token('ring')),
        'outline-offset': 2,
      },
    },
    {
      selector: 'node.cursor',
      style: { 'outline-color': token('focus'), 'outline-width': 2, 'outline-offset': 3 },
    },
    {
      selector: 'node.marked',
      style: {
        ...underlay(9),
        'outline-color': token('accent'),
        'outline-width': 2,
        'outline-offset': 2,
      },
    },
    {
      selector: 'node.hover',
      style: { 'outline-color': token('muted'), 'outline-width': 1.5, 'outline-offset': 3 },
    },
    {
      selector: '.badge, .pin',
      style: {
        shape: 'ellipse',
        'background-color': surface,
        'border-width': 1,
        'border-color': token('line'),
        color: token('muted'),
        'font-weight': 400,
        'text-valign': 'center',
        'text-halign': 'center',
        'text-margin-x': 0,
        'text-margin-y': 0.5,
        'text-outline-width': 0,
        // a number of two digits or three, which is read where a name is not
        'min-zoomed-font-size': 6,
        'z-index': 20,
      },
    },
    {
      selector: '.pin',
      style: { 'border-width': 0, events: 'no', 'z-index': 21 },
    },
    { selector: '.pin.of-ring', style: { 'background-color': token('concept') } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        width: 'data(width)',
        'source-endpoint': 'data(from)' as never,
        'target-endpoint': 'data(to)' as never,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.72,
        'overlay-opacity': 0,
        'font-family': family,
        'font-size': lineFont,
        'min-zoomed-font-size': leastLegible,
        color: token('ink'),
        'text-margin-y': -13,
        'text-background-color': surface,
        'text-background-opacity': 0.92,
        'text-background-padding': '3px',
        ...line('asserted'),
      },
    },
    { selector: 'edge[font]', style: { 'font-size': 'data(font)' } },
    {
      selector: 'edge.bowed',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints' as never,
        'control-point-distances': 'data(bow)' as never,
        'control-point-weights': 0.5 as never,
      },
    },
    {
      selector: 'edge.bundle',
      style: {
        ...line('reference'),
        label: 'data(label)',
        color: token('muted'),
        'text-margin-y': 0,
        'z-index': 3,
      },
    },
    {
      selector: 'edge.counted',
      style: { label: 'data(label)', color: token('muted'), 'text-margin-y': 0, 'z-index': 3 },
    },
    { selector: 'edge.symmetric', style: { 'target-arrow-shape': 'none' } },
    {
      selector: 'edge.tension, edge.facing',
      style: {
        'mid-target-arrow-shape': 'vee',
        'mid-source-arrow-shape': 'vee',
        'mid-target-arrow-color': token('tension'),
        'mid-source-arrow-color': token('tension'),
      },
    },
    { selector: 'edge.tension', style: line('tension') },
    { selector: 'edge.voice-a', style: line('voice-a') },
    { selector: 'edge.voice-b', style: line('voice-b') },
    { selector: 'edge.denied', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 5] } },
    {
      selector: 'edge.contested-denied',
      style: { ...line('contested'), 'line-style': 'dashed', 'line-dash-pattern': [7, 4.5] },
    },
    {
      // round ends of dashes that have no length are dots
      selector: 'edge.reference',
      style: {
        ...line('reference'),
        'line-style': 'dashed',
        'line-dash-pattern': [0.01, 4.8],
        'line-cap': 'round',
      },
    },
    { selector: 'edge.hover', style: { label: 'data(label)', 'z-index': 30 } },
    // what is pointed at has its name, however small all is drawn
    { selector: 'node.hover, edge.hover', style: { 'font-size': legible as never } },
    {
      selector: 'edge.told',
      style: {
        label: 'data(label)',
        color: token('muted'),
        'text-margin-y': 0,
        'text-background-opacity': 1,
        'z-index': 4,
      },
    },
    {
      selector: 'edge.named',
      style: {
        label: 'data(label)',
        color: token('contested'),
        'font-weight': 500,
        'text-margin-y': 0,
        'z-index': 5,
      },
    },
    {
      // nothing answers for it any more, so it can't be asked
      selector: 'node.gone',
      style: {
        'background-color': surface,
        'border-color': token('muted'),
        'border-width': 1.8,
        'border-style': 'dashed',
        color: token('muted'),
        events: 'no',
      },
    },
    { selector: 'edge.gone', style: { ...line('reference'), 'line-style': 'dotted', events: 'no' } },
    {
      selector: 'edge.selected',
      style: {
        ...line('accent'),
        label: 'data(label)',
        color: token('ink'),
        'font-weight': 500,
        ...underlay(5, 0.9),
        'z-index': 9,
      },
    },
    { selector: 'edge.contested-denied.selected', style: line('contested') },
    { selector: 'edge.voice-a.selected', style: line('voice-a') },
    { selector: 'edge.voice-b.selected', style: line('voice-b') },
    { selector: '.faded', style: { opacity: Number(token('faded')), 'z-index': 1 } },
  ];
}
