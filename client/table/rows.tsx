import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Cell, Column, Row, Table as AriaTable, TableBody, TableHeader } from 'react-aria-components/Table';
import { TableLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ComponentType } from 'react';
import { useWords } from '../words/use-words.tsx';
import type { ColumnOf, Telling } from './columns.ts';
import type { Order } from './sort.ts';

/** What a cell is made of. */
export interface CellProps<Item> {
  item: Item;
  column: ColumnOf<Item>;
  telling: Telling;
}

interface Props<Item> {
  name: string;
  items: readonly Item[];
  columns: readonly ColumnOf<Item>[];
  Content: ComponentType<CellProps<Item>>;
  telling: Telling;
  /** The whole row in a few words. */
  text: (item: Item) => string;
  order: Order;
  onOrder: (order: Order) => void;
  chosen: string | null;
  /** Pointed at, or chosen beside another one. */
  lit: (id: string) => boolean;
  onChoose: (id: string) => void;
  onHover: (id: string | null) => void;
}

/** Rows of a table, of which only those in sight are made. */
export function Rows<Item extends { readonly id: string }>(props: Props<Item>) {
  const { name, items, columns, Content, telling, text, order, onOrder, chosen, lit, onChoose, onHover } =
    props;
  const { say, locale } = useWords();
  return (
    <I18nProvider locale={locale}>
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 36, headingHeight: 34 }}>
        <AriaTable
          className="table-rows"
          aria-label={name}
          selectionMode="single"
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const [id] = keys === 'all' ? [] : [...keys];
            if (id !== undefined) onChoose(String(id));
          }}
          sortDescriptor={order}
          onSortChange={({ column, direction }) => onOrder({ column: String(column), direction })}
        >
          <TableHeader>
            {columns.map((column, index) => (
              <Column
                key={column.id}
                id={column.id}
                isRowHeader={index === 0}
                allowsSorting
                defaultWidth={`${column.share}fr`}
                minWidth={Math.round(column.share * 42 + 30)}
                className="table-column"
              >
                {({ sortDirection }) => (
                  <>
                    <span>{say(column.name)}</span>
                    {sortDirection === 'ascending' && <ChevronUp size={14} aria-hidden="true" />}
                    {sortDirection === 'descending' && <ChevronDown size={14} aria-hidden="true" />}
                  </>
                )}
              </Column>
            ))}
          </TableHeader>
          <TableBody
            items={items}
            dependencies={[columns, telling, lit]}
            renderEmptyState={() => <p className="pane-note">{say('table.none')}</p>}
          >
            {(item) => (
              <Row
                id={item.id}
                textValue={text(item)}
                className={lit(item.id) ? 'table-row lit' : 'table-row'}
                onHoverStart={() => onHover(item.id)}
                onHoverEnd={() => onHover(null)}
              >
                {columns.map((column) => (
                  <Cell key={column.id} className="table-cell">
                    <Content item={item} column={column} telling={telling} />
                  </Cell>
                ))}
              </Row>
            )}
          </TableBody>
        </AriaTable>
      </Virtualizer>
    </I18nProvider>
  );
}
