package dossier.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Stands above the commands: says what there is. */
@Command(
        name = "dossier",
        description = "Asks a running Dossier service: who in this table, or in this article, is under sanctions?",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = DossierCommand.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed or refused; standard error says why",
            "2:wrong use",
            "10:with --fail-on=review: something needs review, and nothing is a match",
            "20:with --fail-on=match or review: something is a match"
        },
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  DOSSIER_URL       address of the service",
            "  DOSSIER_PASSWORD  password for --user; asked at the terminal if it is not set"
        })
final class DossierCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "a command is missing: screen, read, import, export or lists");
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {
                "dossier "
                        + Optional.ofNullable(DossierCommand.class.getPackage().getImplementationVersion())
                                .orElse("(from its classes)")
            };
        }
    }
}
