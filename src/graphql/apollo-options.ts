import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { formatError } from './format-error';
import { documentLimits } from './limits/document-limits';
import { MAX_TOKENS } from './limits/limits';
import { requestLimits } from './limits/request-limits';
import { markReads } from './mark-reads';
import { nameAllowed } from './name-allowed';
import { noSubscriptions } from './no-subscriptions';

/** Options of Apollo Server. */
export const apolloOptions = {
  // Answered for all routes alike by strapi::cors.
  cors: false,
  introspection: true,
  includeStacktraceInErrorResponses: false,
  allowBatchedHttpRequests: false,
  persistedQueries: false as const,
  parseOptions: { maxTokens: MAX_TOKENS },
  // A set replaces the plugin's rules where an array would be added to them: its depth rule takes
  // exponential time over fragments, and fails with 500 on a fragment that is missing or cyclic.
  validationRules: new Set([documentLimits, noSubscriptions]),
  plugins: [requestLimits, markReads, nameAllowed, ApolloServerPluginCacheControlDisabled()],
  formatError,
  // Callers prove who they are by a header that no foreign page can make a browser send, never by
  // a cookie, so that a page can have nothing done that its author could not do himself. Asking for
  // special headers would only keep plain addresses from working.
  csrfPrevention: false,
};
