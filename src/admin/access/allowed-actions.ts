import {
  type DocumentActionComponent,
  useDocumentRBAC,
} from '@strapi/content-manager/strapi-admin';

type Rights = Partial<Record<'canCreate' | 'canUpdate' | 'canDelete' | 'canPublish', boolean>>;

/** What each button beside the form needs; others are shown to everybody. */
const NEEDED: Readonly<Record<string, (rights: Rights) => boolean>> = {
  publish: ({ canPublish }) => canPublish === true,
  unpublish: ({ canPublish }) => canPublish === true,
  update: ({ canCreate, canUpdate }) => canCreate === true || canUpdate === true,
  discard: ({ canUpdate }) => canUpdate === true,
  delete: ({ canDelete }) => canDelete === true,
};

/**
 * Leaves out the buttons beside a form that the user may never use in its language. Strapi greys them
 * out, so that whoever writes drafts would have a dead "Publish" as the first of all buttons.
 */
export const allowedActions = (
  actions: readonly DocumentActionComponent[],
): DocumentActionComponent[] => actions.map(shownIfAllowed);

function shownIfAllowed(useAction: DocumentActionComponent): DocumentActionComponent {
  const isAllowed = NEEDED[useAction.type ?? ''];
  if (!isAllowed) return useAction;
  // Called as a component is: hooks may be used.
  const useAllowedAction: DocumentActionComponent = (props) => {
    const description = useAction(props);
    const rights = useDocumentRBAC('allowedActions', (state): Rights => state, false);
    return !rights || isAllowed(rights) ? description : null;
  };
  return Object.assign(useAllowedAction, { type: useAction.type, position: useAction.position });
}
