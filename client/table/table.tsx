import { Columns3, Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import { IconButton } from '../panels/icon-button.tsx';
import { Label, sentenceText } from '../panels/label.tsx';
import { KindMark, LineMark } from '../panels/marks.tsx';
import { currentView } from '../state/current-view.ts';
import { drawnLineOf } from '../state/filters.ts';
import type { Entity } from '../state/state.ts';
import { linesOf, type Drawn } from '../state/view.ts';
import { useActions, useShabaka } from '../use-shabaka.ts';
import { useWords } from '../words/use-words.tsx';
import { Choice } from './choice.tsx';
import { entityColumns, relationColumns, type ColumnOf, type Telling } from './columns.ts';
import { Rows, type CellProps } from './rows.tsx';
import { sorted, type Order } from './sort.ts';
import './table.css';

type Tab = 'entities' | 'relations';

/** The picture as a table: what is drawn, row by row, in two tabs. */
export function Table() {
  const words = useWords();
  const { say, language, number } = words;
  const { choose, hover, tell } = useActions();
  const view = useShabaka(currentView);
  const hovered = useShabaka((state) => state.hovered);
  const selection = useShabaka((state) => state.selection);
  const [tab, setTab] = useState<Tab>('entities');
  const entities = useColumns(entityColumns, { column: 'degree', direction: 'descending' });
  const relations = useColumns(relationColumns, { column: 'claims', direction: 'descending' });
  const shown = tab === 'entities' ? entities : relations;
  const telling: Telling = useMemo(
    () => ({ language, say, unseen: view.unseen }),
    [language, say, view.unseen],
  );
  const entityRows = useMemo(
    () => sorted(view.entities, entityColumns, entities.order, telling),
    [view.entities, entities.order, telling],
  );
  const relationRows = useMemo(
    () => sorted(linesOf(view), relationColumns, relations.order, telling),
    [view, relations.order, telling],
  );
  const copy = async () => {
    const { toCsv } = await import('./csv.ts');
    const count = tab === 'entities' ? entityRows.length : relationRows.length;
    const csv =
      tab === 'entities'
        ? toCsv(entityRows, entities.columns, telling)
        : toCsv(relationRows, relations.columns, telling);
    try {
      await navigator.clipboard.writeText(csv);
      tell({ id: 'table.copied', values: { count }, entities: {} });
    } catch {
      tell({ id: 'notice.not-copied', values: {}, entities: {} });
    }
  };
  const lit = (id: string) => id === hovered || view.selected.has(id);
  const common = { lit, telling, onHover: hover };
  return (
    <section className="table" aria-label={say('table.title')}>
      <div className="table-tools">
        <div role="tablist" aria-label={say('table.title')} className="table-tabs">
          {(['entities', 'relations'] as const).map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`table-tab-${one}`}
              aria-selected={tab === one}
              aria-controls="table-panel"
              tabIndex={tab === one ? 0 : -1}
              onClick={() => setTab(one)}
              onKeyDown={(event) => {
                if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
                event.preventDefault();
                const other = one === 'entities' ? 'relations' : 'entities';
                setTab(other);
                document.getElementById(`table-tab-${other}`)?.focus();
              }}
            >
              {say(`table.${one}`)}{' '}
              <span className="table-count">
                {number(one === 'entities' ? view.entities.length : relationRows.length)}
              </span>
            </button>
          ))}
        </div>
        <Choice icon={Columns3} columns={shown.all} isOn={shown.isOn} onToggle={shown.toggle} />
        <IconButton icon={Copy} label={say('table.copy')} onClick={() => void copy()} />
      </div>
      {/* Rows come and go while one scrolls, so focus is heard of here. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        id="table-panel"
        role="tabpanel"
        aria-labelledby={`table-tab-${tab}`}
        className="table-panel"
        onFocus={({ target }) => {
          const row = target.closest('[role="row"][data-key]');
          if (row) hover(row.getAttribute('data-key'));
        }}
        onBlur={() => hover(null)}
      >
        {tab === 'entities' ? (
          <Rows<Entity>
            {...common}
            key={`entities ${entities.columns.map(({ id }) => id).join()}`}
            name={say('table.entities')}
            items={entityRows}
            columns={entities.columns}
            order={entities.order}
            onOrder={entities.setOrder}
            chosen={selection && 'entity' in selection ? selection.entity : null}
            onChoose={(id) => choose({ entity: id })}
            text={({ label }) => label[language]}
            Content={EntityCell}
          />
        ) : (
          <Rows<Drawn>
            {...common}
            key={`relations ${relations.columns.map(({ id }) => id).join()}`}
            name={say('table.relations')}
            items={relationRows}
            columns={relations.columns}
            order={relations.order}
            onOrder={relations.setOrder}
            chosen={selection && 'relation' in selection ? selection.relation : null}
            onChoose={(id) => choose({ relation: id })}
            text={(relation) => sentenceText(relation, language)}
            Content={RelationCell}
          />
        )}
      </div>
    </section>
  );
}

/** The columns that are on, and the order of the rows. */
function useColumns<Item>(all: readonly ColumnOf<Item>[], first: Order) {
  const [order, setOrder] = useState(first);
  const [on, setOn] = useState<readonly string[]>(all.filter(({ isUsual }) => isUsual).map(({ id }) => id));
  const columns = useMemo(() => all.filter(({ id }) => on.includes(id)), [all, on]);
  return {
    all,
    columns,
    order,
    setOrder,
    isOn: (id: string) => on.includes(id),
    toggle: (id: string) => {
      const next = on.includes(id) ? on.filter((one) => one !== id) : [...on, id];
      if (next.length > 0) setOn(next);
    },
  };
}

function EntityCell({ item, column, telling }: CellProps<Entity>) {
  if (column.id !== 'name') return <Value of={column.value(item, telling)} isId={column.id === 'id'} />;
  return (
    <>
      <KindMark kind={item.kind} />
      <Label of={item.label} />
    </>
  );
}

function RelationCell({ item, column, telling }: CellProps<Drawn>) {
  const value = column.value(item, telling);
  if (column.id !== 'line') return <Value of={value} isId={column.id === 'id'} />;
  return (
    <>
      <LineMark line={drawnLineOf(item)} />
      <span>{value}</span>
    </>
  );
}

function Value({ of, isId }: { of: string | number; isId: boolean }) {
  const { number } = useWords();
  if (typeof of === 'number') return <span className="table-number">{number(of)}</span>;
  return <bdi dir={isId ? 'ltr' : undefined}>{of}</bdi>;
}
