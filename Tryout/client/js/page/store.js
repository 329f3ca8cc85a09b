/** What the page knows of the world: a snapshot, then every change, as the server tells them. */
export const store = {
  bot: null,
  people: new Map(),
  columns: new Map(),
  schools: {},
  starters: {},
  messageActions: [],
  messages: new Map(),
  faults: [],
};

const listeners = new Set();

export function listen(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function messagesOf(conversationId) {
  return [...store.messages.values()].filter(message => message.conversationId === conversationId);
}

export function connect(onConnected) {
  const events = new EventSource('/tryout/api/events');
  events.onopen = () => onConnected(true);
  events.onerror = () => onConnected(false);
  events.onmessage = event => {
    const change = JSON.parse(event.data);
    apply[change.kind]?.(change);
    for (const listener of [...listeners]) listener(change);
  };
}

const apply = {
  snapshot(change) {
    Object.assign(store, { bot: change.bot, schools: change.schools, starters: change.starters, messageActions: change.messageActions, faults: change.faults });
    store.people = new Map(change.people.map(person => [person.key, person]));
    store.columns = new Map(change.columns.map(column => [column.key, column]));
    const inOrder = change.messages.toSorted((a, b) => Number(a.id) - Number(b.id));
    store.messages = new Map(inOrder.map(message => [message.id, message]));
  },
  message(change) {
    store.messages.set(change.message.id, change.message);
  },
  removed(change) {
    store.messages.delete(change.messageId);
  },
  startedAgain(change) {
    for (const message of messagesOf(change.conversationId)) store.messages.delete(message.id);
  },
  view(change) {
    const message = store.messages.get(change.messageId);
    if (message) message.views[change.person] = change.card;
  },
  person(change) {
    store.people.set(change.person.key, change.person);
  },
  faults(change) {
    store.faults = change.faults;
  },
};
