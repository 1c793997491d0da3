package dossier.lists.numbers;

import dossier.lists.Country;
import dossier.lists.numbers.NumberLabels.Label;

import java.util.Optional;

/**
 * A number found in a text, without what stands around it.
 *
 * @param number the number alone, as written
 * @param label what is said to be counted; empty if nothing is said
 * @param said the label as written
 * @param country the country that the text names beside it; both fields empty if none
 * @param remark what else stands beside it
 */
public record LabelledNumber(String number, Optional<Label> label, String said, Country country, String remark) {}
