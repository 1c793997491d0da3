/**
 * Tools for agents, by the Model Context Protocol: the same answers as the API's, shortened to what a reader needs who pays for every word.
 * Nothing here changes anything.
 *
 * @see <a href="https://modelcontextprotocol.io/">the protocol</a>
 */
@NullMarked
package dossier.web.agents;

import org.jspecify.annotations.NullMarked;
