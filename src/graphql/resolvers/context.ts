import type { GraphQLFieldResolver } from 'graphql';
import type { CallerAuth } from '../../permissions/may-read-drafts';
import type { FieldArguments } from '../selection/raw-arguments';

/** What the plugin hands to every resolver of an operation. */
export interface Context {
  /** The state of the HTTP request. */
  state: { auth?: CallerAuth; onlyReads?: boolean };
}

export type Resolver<Source = unknown> = GraphQLFieldResolver<Source, Context, FieldArguments>;
export type Resolvers<Source = unknown> = Readonly<Record<string, Resolver<Source>>>;
