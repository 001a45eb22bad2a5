import { useAuth } from '@strapi/strapi/admin';
import type { EntryProps, DocumentAction } from '../fields/content-manager';

const ARRANGE = 'plugin::content-manager.collection-types.configure-view';

/**
 * The menu above a form without the way to the content-type builder, which changes nothing on a
 * running server; and with the arrangement of the form for those alone who may change it.
 */
export const forThoseWhoMay = (actions: DocumentAction[]): DocumentAction[] =>
  actions
    .filter(({ type }) => type !== 'edit-the-model')
    .map((action) => (action.type === 'configure-the-view' ? ifAllowed(action) : action));

function ifAllowed(action: DocumentAction): DocumentAction {
  const useAction = (props: EntryProps) => {
    const isAllowed = useAuth('configure-the-view', ({ permissions }) =>
      permissions.some((each) => each.action === ARRANGE),
    );
    const shown = action(props);
    return isAllowed ? shown : null;
  };
  // Strapi tells its actions by these.
  return Object.assign(useAction, action);
}
