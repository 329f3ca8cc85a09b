using Microsoft.Extensions.DependencyInjection;
using PolicyBot.Dialogs.Handling.Forms;
using PolicyBot.Dialogs.Handling.Sections;
using PolicyBot.Dialogs.Turns;

namespace PolicyBot.Dialogs.Handling;

/// <summary>What the handling of cases of misuse is made of.</summary>
internal static class HandlingRoom
{
    public static IServiceCollection AddHandling(this IServiceCollection services) => services
        .AddSingleton<CaseNames>()
        .AddSingleton<StepsSection>()
        .AddSingleton<ISection, SummarySection>()
        .AddSingleton<ISection, PeopleSection>()
        .AddSingleton<ISection, EvidenceSection>()
        .AddSingleton<ISection>(parts => parts.GetRequiredService<StepsSection>())
        .AddSingleton<ISection, StepSection>()
        .AddSingleton<ISection, TalkSection>()
        .AddSingleton<ISection, MoreSection>()
        .AddSingleton<IncidentCards>()
        .AddSingleton<CaseShowing>()
        .AddSingleton<StepFields>()
        .AddSingleton<ICaseForms, StepDoing>()
        .AddSingleton<ICaseForms, TalkForms>()
        .AddSingleton<ICaseForms, SealedForms>()
        .AddSingleton<ICaseForms, HandsForms>()
        .AddSingleton<ICaseForms, EndForms>()
        .AddSingleton<ClosingList>()
        .AddSingleton<FillingIn>()
        .AddSingleton<CaseLists>()
        .AddSingleton<IPressed, AllOver>()
        .AddSingleton<IPressed, HandlingPresses>();
}
