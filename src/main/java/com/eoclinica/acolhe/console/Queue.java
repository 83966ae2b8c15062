package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.Account;
import com.eoclinica.acolhe.access.Accounts;
import com.eoclinica.acolhe.channel.Correspondents;
import com.eoclinica.acolhe.conversation.Conversations;
import com.eoclinica.acolhe.conversation.Conversations.ConversationRow;
import com.eoclinica.acolhe.desk.Desk;
import com.eoclinica.acolhe.desk.HandOff;
import com.eoclinica.acolhe.shared.ClinicId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The queue as the desk shows it: most urgent first, with who writes and who holds what. */
@Component
class Queue {

    private final Desk desk;
    private final Conversations conversations;
    private final Correspondents correspondents;
    private final Accounts accounts;

    Queue(Desk desk, Conversations conversations, Correspondents correspondents, Accounts accounts) {
        this.desk = desk;
        this.conversations = conversations;
        this.correspondents = correspondents;
        this.accounts = accounts;
    }

    List<QueueItem> items(ClinicId clinic) {
        var open = desk.list(null);
        var names = names(clinic);
        var writers = writers(open);
        return open.stream()
                .map(each -> new QueueItem(
                        each,
                        writers.getOrDefault(each.conversationId().value(), ""),
                        each.attendant() == null ? null : names.getOrDefault(each.attendant(), each.attendant())))
                .toList();
    }

    /** Logins to names. */
    Map<String, String> names(ClinicId clinic) {
        return accounts.of(clinic).stream().collect(Collectors.toMap(Account::login, Account::name));
    }

    private Map<UUID, String> writers(List<HandOff> open) {
        var ids = open.stream().map(each -> each.conversationId().value()).toList();
        return conversations.find(ids).stream()
                .collect(Collectors.toMap(
                        ConversationRow::id,
                        row -> Masked.phone(
                                correspondents.get(row.correspondentId()).phone())));
    }
}
