import cytoscape from 'cytoscape/dist/cytoscape.esm.min.mjs';
import fcose from 'cytoscape-fcose';
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';

/** With the stylesheet of its own first page, and our names. */
export function cytoscapeAsItComes() {
  let cy;
  return {
    draw(stage, { entities, relations }, places) {
      cy = cytoscape({
        container: stage,
        elements: [
          ...entities.map(({ id, label }) => ({
            data: { id, label: label.en },
            position: { ...places[id] },
          })),
          ...relations.map(({ id, subject, object, predicate }) => ({
            data: { id, source: subject.id, target: object.id, label: predicate.label.en },
          })),
        ],
        style: [
          { selector: 'node', style: { 'background-color': '#666', label: 'data(label)' } },
          {
            selector: 'edge',
            style: {
              width: 3,
              'line-color': '#ccc',
              'target-arrow-color': '#ccc',
              'target-arrow-shape': 'triangle',
              'curve-style': 'bezier',
            },
          },
        ],
        layout: { name: 'preset' },
      });
      cy.on('mouseover', 'node', ({ target }) => target.style('background-color', '#333'));
      cy.on('mouseout', 'node', ({ target }) => target.removeStyle('background-color'));
    },
    locate: (id) => cy.getElementById(id).renderedPosition(),
  };
}

export function sigmaAsItComes() {
  let sigma;
  const graph = new MultiDirectedGraph();
  return {
    draw(stage, { entities, relations }, places) {
      for (const { id, label } of entities)
        graph.addNode(id, { x: places[id].x, y: -places[id].y, size: 6, label: label.en, color: '#666' });
      for (const { id, subject, object } of relations)
        graph.addDirectedEdgeWithKey(id, subject.id, object.id, { type: 'arrow', size: 2, color: '#ccc' });
      sigma = new Sigma(graph, stage);
    },
    locate(id) {
      const shown = sigma.getNodeDisplayData(id);
      return shown ? sigma.framedGraphToViewport(shown) : null;
    },
  };
}

export function fcosePlaces({ entities, relations }, sizeOf) {
  cytoscape.use(fcose);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...entities.map((one) => ({ data: { id: one.id, ...sizeOf(one) } })),
      ...relations.map(({ id, subject, object }) => ({
        data: { id, source: subject.id, target: object.id },
      })),
    ],
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
  });
  return new Promise((resolve) => {
    const layout = cy.layout({ name: 'fcose', animate: false });
    layout.one('layoutstop', () =>
      resolve(Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]))),
    );
    layout.run();
  });
}
