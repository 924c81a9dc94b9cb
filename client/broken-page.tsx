import { Component, type ReactNode } from 'react';
import { useWords } from './words/use-words.tsx';

/**
 * In place of a white page where a part of it does not come, as after an upgrade of the server, or fails: says so, and
 * opens it again. Its address holds the picture.
 */
export class BrokenPage extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  static getDerivedStateFromError = () => ({ isBroken: true });
  override state = { isBroken: false };
  override render() {
    return this.state.isBroken ? <OpenAgain /> : this.props.children;
  }
}

function OpenAgain() {
  const { say } = useWords();
  return (
    <main className="broken-page">
      <div role="alert">
        <h1>{say('failure.title')}</h1>
      </div>
      <button type="button" className="text-button" onClick={() => location.reload()}>
        {say('failure.retry')}
      </button>
    </main>
  );
}
