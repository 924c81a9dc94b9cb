import { createApp } from '../../../server/app.ts';
import { database } from './at-hand.ts';
import { serve } from './serve.ts';

/** The whole server, all limits on, as `npm start` runs it. */
const app = createApp({ database, data: '/nowhere', page: '/nowhere' });
serve((request, response) => app.listener(request, response));
