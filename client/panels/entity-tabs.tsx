import { useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useWords } from '../words/use-words.tsx';
import { ClaimPages } from './claim-pages.tsx';
import './entity-tabs.css';

const names = ['relations', 'claims', 'mentions', 'about'] as const;
type Name = (typeof names)[number];

/** The tab that was open last: whoever reads claims goes on reading claims at the next entity. */
let last: Name = 'relations';

interface Props {
  id: string;
  /** What the entity is tied to. */
  relations: ReactNode;
  /** What else is known of it. */
  about: ReactNode;
}

/** An entity opened up: what it is tied to, what it says, where it is named, what else is known of it. */
export function EntityTabs({ id, relations, about }: Props) {
  const { say, locale } = useWords();
  const [open, setOpen] = useState<Name>(last);
  const panels: Record<Name, ReactNode> = {
    relations,
    claims: <ClaimPages of="voice" id={id} />,
    mentions: <ClaimPages of="mentions" id={id} />,
    about,
  };
  return (
    <I18nProvider locale={locale}>
      <Tabs
        className="entity-tabs"
        selectedKey={open}
        onSelectionChange={(key) => {
          last = key as Name;
          setOpen(last);
        }}
      >
        <TabList aria-label={say('panel.details')} className="entity-tab-list">
          {names.map((name) => (
            <Tab key={name} id={name} className="entity-tab">
              {say(`tab.${name}`)}
            </Tab>
          ))}
        </TabList>
        {names.map((name) => (
          <TabPanel key={name} id={name} className="entity-tab-panel">
            {panels[name]}
          </TabPanel>
        ))}
      </Tabs>
    </I18nProvider>
  );
}
