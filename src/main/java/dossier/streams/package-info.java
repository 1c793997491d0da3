/**
 * Messages of a Kafka broker: takes articles and names from topics and answers to topics, and tells topics what changed. Off unless
 * configured; then nothing of the broker's client is begun. Knows no JSON: what a message says and how it is answered is the API's, whose
 * rooms implement {@link dossier.streams.MessageAnswers} and {@link dossier.streams.Announced}.
 */
@NullMarked
package dossier.streams;

import org.jspecify.annotations.NullMarked;
