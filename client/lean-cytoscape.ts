import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What stands there, and what stands there instead. */
type Change = [line: RegExp, by: string];

const cytoscape = join(import.meta.dirname, '..', 'node_modules', 'cytoscape', 'src');
/** What stands in for a part of cytoscape that the page leaves out, or for what that part would take from elsewhere. */
const standIns: Record<string, string> = {
  // places come from workers of our own
  'extensions/layout/index.mjs': `import preset from './preset.mjs';
    export default [{ name: 'preset', impl: preset }];`,
  // the state counts and finds paths
  'collection/algorithms/index.mjs': 'export default {};',
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': 'export default {};',
  // files are drawn from scenes of our own
  'core/export.mjs': 'export default {};',
  'extensions/renderer/canvas/export-image.mjs': 'export default {};',
  // styles are lists, never texts
  'style/string-sheet.mjs': 'export default {};',
  // keys of data are plain names, never paths
  'lodash/get.js': 'export default (of, [name]) => of[name];',
  'lodash/set.js': 'export default (of, [name], value) => { of[name] = value; };',
  'lodash/toPath.js': 'export default (name) => [name];',
  'lodash/debounce.js': `export default (work, wait) => {
    let timer;
    return function (...rest) {
      clearTimeout(timer);
      timer = setTimeout(() => work.apply(this, rest), wait);
    };
  };`,
};

/**
 * A frame asks each mark and line for its bounds. Cytoscape makes a memory of its own for each question and forgets it
 * with the answer; asking outright takes a sixth off a frame of a large picture.
 */
const bounds = {
  file: join(cytoscape, 'collection', 'dimensions', 'bounds.mjs'),
  remembered: /let isDirty = memoize\((ele => \{[^]*?\n {2}\}), ele => ele\.id\(\)\);/,
};

/**
 * An element whose bounds are asked for when they are not known tells everybody that they have changed, in the middle of a
 * frame: all of it is reckoned once more in the next. What made them unknown has told it before.
 */
const news = {
  asked: [
    /ele\.dirtyBoundingBoxCache\(\);(?=\n {6}\}\n\n {6}updateBoundsFromBox)/,
    'ele.dirtyBoundingBoxCache( true );',
  ],
  heard: [
    /(elesfn\.dirtyBoundingBoxCache = function\()(\)[^]*?)(this\.emitAndNotify\('bounds'\);)/,
    '$1 isAsked $2if( !isAsked ){ $3 }',
  ],
} satisfies Record<string, Change>;

/**
 * While a hand moves it, the picture is put down from sheets that were drawn larger before. At rest it was, too, sooner or
 * later, as the machine had time: all of it blurred, and by a part of a pixel elsewhere, as if the camera had moved. Then
 * each element is drawn by itself; cytoscape draws once more when the hand lets go.
 */
const sheets = {
  file: join(cytoscape, 'extensions', 'renderer', 'canvas', 'drawing-elements.mjs'),
  wherever: /if\( layers \)\{/,
  inMotion:
    'if( layers && ( r.hoverData.dragging || r.pinching || r.swipePanning || r.data.wheelZooming ) ){',
};

/** How many frames a second there are is told to nobody. */
const frames = {
  file: join(cytoscape, 'extensions', 'renderer', 'canvas', 'drawing-redraw.mjs'),
  counted: /var timeToRender = r\.lastRedrawTime;[^]*?(?=\n {4}if\( !drawAllLayers \)\{)/,
};

/**
 * A property that an element takes on may change what is remembered of it, of its lines, its frame and all that is in it, so
 * cytoscape goes through them at each. Whoever asks for anything of an element's style has it take on all of it before,
 * so that nothing can be remembered before the first time; only lines that lie beside a new one are told.
 */
const triggers = {
  file: join(cytoscape, 'style', 'apply.mjs'),
  always: /(styfn\.checkTriggers = function\(.*\)\{\n)/,
  butAtFirst: `$1  if( !ele._private.appliedInitStyle ){
    ele._private.styleCache = null;
    this.checkParallelEdgesBoundsTrigger( ele, name, fromValue, toValue );
    return;
  }
`,
};

/** Parts of cytoscape that are its own but for a line. */
const changed: Record<string, () => string> = {
  [bounds.file]: () => written(bounds.file, [bounds.remembered, 'let isDirty = $1;'], news.asked, news.heard),
  [triggers.file]: () => written(triggers.file, [triggers.always, triggers.butAtFirst]),
  [frames.file]: () => written(frames.file, [frames.counted, '']),
  [sheets.file]: () => written(sheets.file, [sheets.wherever, sheets.inMotion]),
};

function written(file: string, ...changes: Change[]): string {
  return changes.reduce(
    (source, [line, by]) => {
      if (!line.test(source)) throw new Error(`client/lean-cytoscape: ${file} has changed`);
      return source.replace(line, by);
    },
    readFileSync(file, 'utf8'),
  );
}

/** Cytoscape from its sources and without its layouts, algorithms and WebGL: two fifths of it, and none of them ours. */
export function leanCytoscape(): Plugin {
  return {
    name: 'lean-cytoscape',
    enforce: 'pre',
    apply: 'build',
    resolveId(id) {
      if (id === 'cytoscape') return join(cytoscape, 'index.mjs');
      return id.startsWith('lodash/') && id in standIns ? `\0${id}` : null;
    },
    load(id) {
      if (id.startsWith('\0lodash/')) return standIns[id.slice(1)];
      if (!id.startsWith(cytoscape)) return null;
      if (id in changed) return changed[id]!();
      if (id.endsWith('/version.mjs')) return 'export default undefined;';
      return standIns[id.slice(cytoscape.length + 1)] ?? null;
    },
  };
}
