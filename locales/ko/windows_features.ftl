# Readiness checks: windows features. Order and ids as in src/catalog/windows_features.rs.

HttpActivationInstalled = .NET Framework 3.5.1의 HTTP 활성화가 없음
    .meaning = Windows Server 2008 R2에 .NET Framework 3.5.1의 HTTP 활성화 기능이 설치되어 있지 않습니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .why = Exchange의 웹 서비스가 이 기능으로 시작됩니다.
    .cause-prerequisites-missing = 설치 프로그램을 실행하기 전에 Windows 필수 구성 요소를 설치하지 않았습니다.
    .step-add-on-2008-r2 = Windows Server 2008 R2에서는 NET-HTTP-Activation을 추가하세요.
    .step-install-successor = Windows Server 2012 또는 2012 R2에서는 AS-HTTP-Activation을 설치하세요. Windows Server 2016부터는 이 기능이 없으므로 NET-WCF-HTTP-Activation45를 설치하세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = 명령에서 해당 Windows의 기능에 [X]가 표시됩니다.
    .command-add-on-2008-r2 = Windows Server 2008 R2에서: 기능 추가
    .command-install-on-2012 = Windows Server 2012 또는 2012 R2에서: 기능 설치
    .command-install-on-2016 = Windows Server 2016 이상에서: 후속 기능 설치
    .command-show-state = 상태 표시

Iis32BitMode = IIS가 32비트 호환성 모드임
    .meaning = 이 서버의 응용 프로그램 풀이 기본적으로 32비트로 실행됩니다.
    .why = Exchange의 웹 구성 요소는 64비트라서 거기에서 로드되지 않습니다.
    .cause-default-changed = 다른 웹 응용 프로그램 때문에 기본값을 바꿨습니다.
    .cause-configuration-copied = 다른 서버에서 IIS 구성을 복사했습니다.
    .step-list-pools = 32비트 풀을 나열하고, 32비트로 남아야 하는 다른 응용 프로그램의 풀을 적어 두세요.
    .step-set-default = 응용 프로그램 풀 기본값에서 ‘32비트 응용 프로그램 사용’을 False로 설정하세요.
    .step-keep-pool = 적어 둔 풀마다 따로 설정을 지정하거나, 그 응용 프로그램을 다른 서버로 옮기세요.
    .step-run-iisreset = iisreset을 실행한 다음 설치 프로그램을 다시 실행하세요. iisreset은 이 서버의 모든 웹 사이트를 잠시 중단합니다.
    .verify = 명령에 False가 표시됩니다.
    .caution = 기본값에 의존하는 32비트 웹 응용 프로그램은 풀에 따로 설정을 지정할 때까지 작동하지 않습니다.
    .command-list-pools = 32비트 응용 프로그램 풀 나열
    .command-set-default = 기본값을 64비트로 설정
    .command-keep-pool = 풀 하나를 32비트로 유지
    .command-restart-iis = IIS 다시 시작
    .command-show-default = 기본값 표시

LonghornASPNET = IIS 7용 ASP.NET이 없음
    .meaning = Windows Server 2008 R2에 IIS 기능 ASP.NET이 설치되어 있지 않습니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-add-on-2008-r2 = Windows Server 2008 R2에서는 Web-Asp-Net을 추가하세요.
    .step-install-successor = 더 새로운 Windows에서는 Web-Asp-Net45를 설치하세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = 명령에서 해당 Windows의 기능에 [X]가 표시됩니다.
    .command-add-on-2008-r2 = Windows Server 2008 R2에서: 기능 추가
    .command-install-successor = Windows Server 2012 이상에서: 후속 기능 설치
    .command-show-state = 상태 표시

LonghornClientCertificateMappingAuthentication = 클라이언트 인증서 매핑 인증 구성 요소가 필요함
    .meaning = IIS 기능 클라이언트 인증서 매핑 인증(Web-Client-Auth)이 설치되어 있지 않습니다.
    .why = 휴대폰의 ActiveSync 등에서 인증서로 로그인할 때 필요합니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-Client-Auth를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Client-Auth에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

LonghornDirectoryBrowse = IIS에 디렉터리 검색이 설치되어 있지 않음
    .meaning = IIS 기능 디렉터리 검색(Web-Dir-Browsing)이 설치되어 있지 않습니다.
    .why = 디렉터리 검색을 꺼 두는 곳에서도 Exchange가 그 옵션을 설정합니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-Dir-Browsing을 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Dir-Browsing에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

LonghornHttpErrors = IIS에 HTTP 오류가 설치되어 있지 않음
    .meaning = IIS 기능 HTTP 오류(Web-Http-Errors)가 설치되어 있지 않습니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-Http-Errors를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Http-Errors에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

LonghornHttpLogging = IIS에 HTTP 로깅이 설치되어 있지 않음
    .meaning = IIS 기능 HTTP 로깅(Web-Http-Logging)이 설치되어 있지 않습니다.
    .why = 이 로그에서 Outlook, 휴대폰, 브라우저가 Exchange에 무엇을 요청했는지 볼 수 있습니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-Http-Logging을 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Http-Logging에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

LonghornHttpRedirect = IIS에 HTTP 리디렉션이 설치되어 있지 않음
    .meaning = IIS 기능 HTTP 리디렉션(Web-Http-Redirect)이 설치되어 있지 않습니다.
    .why = Exchange는 예를 들어 사이트의 루트에서 웹용 Outlook으로 이동시킬 때 사용합니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-Http-Redirect를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Http-Redirect에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

LonghornHttpTracing = IIS에 실패한 요청 추적이 설치되어 있지 않음
    .meaning = IIS 기능 추적(Web-Http-Tracing)이 설치되어 있지 않습니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-Http-Tracing을 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Http-Tracing에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

LonghornIIS6MetabaseNotInstalled = IIS 6 호환성 구성 요소가 설치되어 있지 않음: IIS 6 메타베이스 호환성
    .meaning = IIS 기능 IIS 6 메타베이스 호환성(Web-Metabase)이 설치되어 있지 않습니다.
    .why = 설치 프로그램과 가상 디렉터리용 cmdlet이 사용합니다.
    .cause-tools-only = IIS가 없는 컴퓨터에 관리 도구만 설치하거나, 그런 컴퓨터에서 마법사로 Active Directory를 준비하려고 합니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Windows Server에서는 Web-Metabase를 설치하세요.
    .step-enable-on-client = 관리 도구만 설치하는 Windows 클라이언트에서는 IIS-Metabase를 켜세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Metabase에 [X]가 표시됩니다. 클라이언트에서는 dism에 기능이 사용으로 표시됩니다.
    .command-install-feature = 기능 설치
    .command-enable-on-client = Windows 클라이언트에서: 기능 켜기
    .command-enable-with-dism = Windows 클라이언트에서: 기능 켜기(Exchange 2013)
    .command-show-state = 상태 표시
    .command-show-client-state = Windows 클라이언트에서: 상태 표시
    .command-add-feature = 기능 설치(Exchange 2013)

LonghornIIS6MgmtConsoleNotInstalled = IIS 6 호환성 구성 요소가 설치되어 있지 않음: IIS 6 관리 콘솔
    .meaning = IIS 기능 IIS 6 관리 콘솔(Web-Lgcy-Mgmt-Console)이 설치되어 있지 않습니다. Exchange 2013에 필요합니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Windows Server에서는 Web-Lgcy-Mgmt-Console을 설치하세요.
    .step-enable-on-client = 관리 도구만 설치하는 Windows 클라이언트에서는 IIS-LegacySnapIn을 켜세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Lgcy-Mgmt-Console에 [X]가 표시됩니다. 클라이언트에서는 dism에 기능이 사용으로 표시됩니다.
    .command-install-feature = 기능 설치
    .command-enable-on-client = Windows 클라이언트에서: 기능 켜기
    .command-show-state = 상태 표시
    .command-show-client-state = Windows 클라이언트에서: 상태 표시

LonghornIIS6WMICompatibility = IIS 6 WMI 호환성 구성 요소가 필요함
    .meaning = IIS 기능 IIS 6 WMI 호환성(Web-WMI)이 설치되어 있지 않습니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-WMI를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-WMI에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

LonghornIIS7BasicAuthNotInstalled = IIS 7 구성 요소가 설치되어 있지 않음: 기본 인증
    .meaning = IIS 기능 기본 인증(Web-Basic-Auth)이 설치되어 있지 않습니다.
    .why = 설치 프로그램이 ActiveSync 등의 가상 디렉터리에 구성합니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-Basic-Auth를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Basic-Auth에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시
    .command-add-feature = 기능 설치(Exchange 2013)

LonghornIIS7DigestAuthNotInstalled = IIS 7 구성 요소가 설치되어 있지 않음: 다이제스트 인증
    .meaning = IIS 기능 다이제스트 인증(Web-Digest-Auth)이 설치되어 있지 않습니다.
    .why = Exchange의 가상 디렉터리가 이 인증을 제공할 수 있고, 설치 프로그램이 구성합니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-Digest-Auth를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Digest-Auth에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시
    .command-add-feature = 기능 설치(Exchange 2013)

LonghornIIS7HttpCompressionDynamicNotInstalled = IIS 7 구성 요소가 설치되어 있지 않음: 동적 콘텐츠 압축
    .meaning = IIS 기능 동적 콘텐츠 압축(Web-Dyn-Compression)이 설치되어 있지 않습니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-Dyn-Compression을 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Dyn-Compression에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시
    .command-add-feature = 기능 설치(Exchange 2013)

LonghornIIS7HttpCompressionStaticNotInstalled = IIS 7 구성 요소가 설치되어 있지 않음: 정적 콘텐츠 압축
    .meaning = IIS 기능 정적 콘텐츠 압축(Web-Stat-Compression)이 설치되어 있지 않습니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-Stat-Compression을 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Stat-Compression에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시
    .command-add-feature = 기능 설치(Exchange 2013)

LonghornIIS7ManagementConsoleInstalled = IIS 관리 콘솔이 설치되어 있지 않음
    .meaning = 이 컴퓨터에 IIS 관리자(Web-Mgmt-Console)가 설치되어 있지 않습니다.
    .why = 설치 프로그램과 Exchange cmdlet이 그 라이브러리를 사용합니다.
    .cause-tools-only = IIS가 없는 컴퓨터에 관리 도구만 설치하고 있습니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = 데스크톱이 있는 Windows Server에서는 Web-Mgmt-Console을 설치하세요. Server Core에는 필요 없습니다.
    .step-enable-on-client = 관리 도구만 설치하는 Windows 클라이언트에서는 IIS-ManagementConsole을 켜세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Mgmt-Console에 [X]가 표시됩니다. 클라이언트에서는 dism에 기능이 사용으로 표시됩니다.
    .command-install-feature = 기능 설치
    .command-enable-on-client = Windows 클라이언트에서: 기능 켜기
    .command-show-state = 상태 표시
    .command-show-client-state = Windows 클라이언트에서: 상태 표시

LonghornIIS7NetExt = IIS 7 .NET 확장성 구성 요소가 필요함
    .meaning = Windows Server 2008 R2에 IIS 기능 .NET 확장성(Web-Net-Ext)이 설치되어 있지 않습니다.
    .why = Exchange의 원격 PowerShell이 이것을 통해 IIS에서 실행됩니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-add-on-2008-r2 = Windows Server 2008 R2에서는 Web-Net-Ext를 추가하세요.
    .step-install-successor = 더 새로운 Windows에서는 Web-Net-Ext45를 설치하세요. 거기서는 Web-Net-Ext가 도움이 되지 않습니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = 명령에서 해당 Windows의 기능에 [X]가 표시됩니다.
    .command-add-on-2008-r2 = Windows Server 2008 R2에서: 기능 추가
    .command-install-successor = Windows Server 2012 이상에서: 후속 기능 설치
    .command-show-state = 상태 표시

LonghornIIS7WindowsAuthNotInstalled = IIS 7 구성 요소가 설치되어 있지 않음: Windows 인증
    .meaning = IIS 기능 Windows 인증(Web-Windows-Auth)이 설치되어 있지 않습니다.
    .why = Exchange의 가상 디렉터리와 Exchange 관리 셸이 사용합니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-Windows-Auth를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Windows-Auth에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시
    .command-add-feature = 기능 설치(Exchange 2013)

LonghornISAPIFilter = IIS에 ISAPI 필터가 설치되어 있지 않음
    .meaning = IIS 기능 ISAPI 필터(Web-ISAPI-Filter)가 설치되어 있지 않습니다. ISAPI 확장(Web-ISAPI-Ext)과는 다릅니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-ISAPI-Filter를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-ISAPI-Filter에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

LonghornRequestMonitor = IIS에 요청 모니터가 설치되어 있지 않음
    .meaning = IIS 기능 요청 모니터(Web-Request-Monitor)가 설치되어 있지 않습니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-Request-Monitor를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Request-Monitor에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

LonghornStaticContent = IIS에 정적 콘텐츠가 설치되어 있지 않음
    .meaning = IIS 기능 정적 콘텐츠(Web-Static-Content)가 설치되어 있지 않습니다.
    .why = 웹용 Outlook이 이 기능으로 그림, 스타일, 스크립트를 가져옵니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-Static-Content를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Static-Content에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

LonghornWASProcessModelInstalled = Windows Process Activation Service - 프로세스 모델 구성 요소가 필요함
    .meaning = Windows Process Activation Service의 프로세스 모델 기능(WAS-Process-Model)이 설치되어 있지 않습니다.
    .cause-prerequisites-missing = 설치 프로그램을 실행하기 전에 Windows 필수 구성 요소를 설치하지 않았습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = WAS-Process-Model을 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 WAS-Process-Model에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시
    .command-add-feature = 기능 설치(Exchange 2013)

LonghornWmspdmoxNotInstalled = Windows Media 음성 코덱이 없거나 너무 오래됨
    .meaning = Windows 파일 wmspdmod.dll 또는 wmspdmoe.dll이 없거나 너무 오래되었습니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .why = 통합 메시징이 이것으로 음성 메시지를 녹음하고 재생합니다.
    .cause-media-foundation-missing = Media Foundation이 설치되어 있지 않습니다.
    .cause-files-damaged = 파일이 제거되었거나 손상되었습니다.
    .step-install-media-foundation = Server-Media-Foundation을 설치하세요.
    .step-repair-system-files = 그래도 파일이 없거나 손상되어 있으면 시스템 파일을 복구하세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 두 파일이 버전과 함께 표시됩니다.
    .command-install-media-foundation = Media Foundation 설치
    .command-repair-system-files = 시스템 파일 복구
    .command-show-files = 두 파일 표시

ManagementServiceInstalled = Web-Mgmt-Service 구성 요소가 필요함
    .meaning = IIS 기능 관리 서비스(Web-Mgmt-Service)가 설치되어 있지 않습니다.
    .why = 설치 프로그램은 검사하기 전에 IIS의 원격 관리를 켜고 이 서비스를 다시 시작합니다.
    .cause-prerequisites-missing = 설치 프로그램을 실행하기 전에 Windows 필수 구성 요소를 설치하지 않았습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-Mgmt-Service를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-Mgmt-Service에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

NETFramework45FeaturesNotInstalled = .NET Framework 4.x 기능이 설치되어 있지 않음
    .meaning = ASP.NET과 WCF가 들어 있는 .NET Framework 4.x의 Windows 기능 그룹이 설치되어 있지 않습니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .cause-prerequisites-missing = 설치 프로그램을 실행하기 전에 Windows 필수 구성 요소를 설치하지 않았습니다.
    .cause-package-only = .NET Framework 패키지를 설치했지만, 이것으로는 기능이 추가되지 않습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 기능 그룹을 제거했습니다.
    .step-install-feature = Windows Server 2012 이상에서는 NET-Framework-45-Features를 설치하세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에 NET-Framework-45-Features가 Installed로 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

NETFrameworkNotInstalled = .NET Framework 3.5.1 기능이 설치되어 있지 않음
    .meaning = Windows Server 2008 R2에 Exchange 2013에 필요한 .NET Framework 3.5.1 기능이 없습니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .cause-prerequisites-missing = 설치 프로그램을 실행하기 전에 Windows 필수 구성 요소를 설치하지 않았습니다.
    .step-add-feature = Windows Server 2008 R2에서는 NET-Framework를 추가하세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 NET-Framework에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

RPCOverHTTPproxyNotInstalled = RPC over HTTP 프록시가 설치되어 있지 않음
    .meaning = Windows 기능 RPC over HTTP 프록시(RPC-over-HTTP-proxy)가 설치되어 있지 않습니다.
    .why = Outlook Anywhere에 필요하며, 모든 클라이언트가 MAPI over HTTP를 사용해도 설치 프로그램이 요구합니다.
    .cause-prerequisites-missing = 설치 프로그램을 실행하기 전에 Windows 필수 구성 요소를 설치하지 않았습니다.
    .cause-thought-needless = 모든 클라이언트가 MAPI over HTTP를 사용해서 제거했습니다.
    .step-install-feature = RPC-over-HTTP-proxy를 설치하세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 RPC-over-HTTP-proxy에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시
    .command-add-feature = 기능 설치(Exchange 2013)

RsatAddsToolsInstalled = 이 컴퓨터에 Windows 구성 요소 RSAT-ADDS-Tools가 설치되어 있지 않음
    .meaning = 이번 실행에서 Active Directory를 준비해야 하는데, 컴퓨터에 필요한 AD DS 도구가 없습니다.
    .why = 설치 프로그램은 이 도구에 포함된 ldifde.exe로 스키마를 확장합니다.
    .cause-never-installed = 이 서버에 도구를 설치한 적이 없습니다.
    .cause-not-prepared = 첫 번째 Exchange 서버이고, Active Directory를 따로 준비하지 않았습니다.
    .step-install-tools = RSAT-ADDS-Tools가 들어 있는 RSAT-ADDS를 설치하세요.
    .step-prepare-elsewhere = 또는 스키마 마스터의 도메인과 사이트에 있고 도구와 Exchange에 필요한 .NET Framework가 있는 컴퓨터(예: 그곳의 도메인 컨트롤러)에서 Schema Admins와 Enterprise Admins에 속한 계정으로 Active Directory를 준비하세요. 그다음 복제를 기다리세요. 새 조직이면 /OrganizationName과 조직 이름을 추가하세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 두 항목 모두에 [X]가 표시됩니다. 다른 컴퓨터에서 Active Directory를 준비했으면 그 대신 다음 로그에 Schema Update Required Status와 Organization Configuration Update Required Status가 False로 나옵니다.
    .command-install-tools = 도구 설치
    .command-prepare-elsewhere = 같은 미디어의 루트에서: Active Directory 준비
    .command-show-state = 상태 표시

RsatClusteringCmdInterfaceInstalled = 장애 조치 클러스터 명령 인터페이스 Windows 기능이 설치되어 있지 않음
    .meaning = Windows 기능 RSAT-Clustering-CmdInterface, 즉 cluster.exe 도구가 설치되어 있지 않습니다.
    .cause-prerequisites-missing = 설치 프로그램을 실행하기 전에 Windows 필수 구성 요소를 설치하지 않았습니다.
    .cause-parent-only = RSAT-Clustering만 추가했습니다. 그러면 이 부분은 빠집니다.
    .step-install-feature = Windows Server 2012 이상에서는 RSAT-Clustering-CmdInterface를 설치하세요.
    .step-check-parts = RSAT-Clustering-PowerShell이 없으면 그것도 설치하세요. 데스크톱이 있는 Windows이면 RSAT-Clustering-Mgmt도 마찬가지입니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에 RSAT-Clustering-CmdInterface가 Installed로 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

RsatClusteringInstalled = 이 컴퓨터에 Windows 구성 요소 RSAT-Clustering이 설치되어 있지 않음
    .meaning = 장애 조치(failover) 클러스터링 도구(RSAT-Clustering)가 설치되어 있지 않습니다. 대개 그 구성 부분도 없습니다.
    .why = Exchange가 데이터베이스 사용 가능 그룹을 관리하는 데 쓰는 도구입니다. 그룹에 속하지 않은 서버에서도 설치 프로그램이 요구합니다.
    .cause-prerequisites-missing = 설치 프로그램을 실행하기 전에 Windows 필수 구성 요소를 설치하지 않았습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-all = Windows 버전에 맞는 명령으로 Exchange에 필요한 구성 부분까지 설치하세요.
    .step-other-checks = 그러면 구성 부분의 검사도 해결됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = 명령에서 설치한 기능에 [X]가 표시됩니다. RSAT-Clustering-AutomationServer는 Exchange에 필요하지 않습니다.
    .command-install-on-desktop = 데스크톱이 있는 Windows Server 2012 이상에서: 네 가지 모두 설치
    .command-install-on-core = Server Core에서: 거기서 Exchange에 필요한 세 가지 설치
    .command-add-on-2008-r2 = 하나만 있는 Windows Server 2008 R2에서: 추가
    .command-show-state = 상태 표시

RsatClusteringMgmtInstalled = 이 컴퓨터에 Windows 구성 요소 RSAT-Clustering-Mgmt가 설치되어 있지 않음
    .meaning = 장애 조치(failover) 클러스터 관리자(RSAT-Clustering-Mgmt)가 설치되어 있지 않습니다. Server Core에는 없는 기능입니다.
    .cause-prerequisites-missing = 설치 프로그램을 실행하기 전에 Windows 필수 구성 요소를 설치하지 않았습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Windows Server 2012 이상에서는 RSAT-Clustering-Mgmt를 설치하세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에 RSAT-Clustering-Mgmt가 Installed로 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

RsatClusteringPowerShellInstalled = 이 컴퓨터에 Windows 구성 요소 RSAT-Clustering-PowerShell이 설치되어 있지 않음
    .meaning = 장애 조치(failover) 클러스터용 PowerShell 모듈(RSAT-Clustering-PowerShell)이 설치되어 있지 않습니다.
    .cause-prerequisites-missing = 설치 프로그램을 실행하기 전에 Windows 필수 구성 요소를 설치하지 않았습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Windows Server 2012 이상에서는 RSAT-Clustering-PowerShell을 설치하세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에 RSAT-Clustering-PowerShell이 Installed로 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

RSATWebServerNotInstalled = 웹 서버(IIS) 도구가 설치되어 있지 않음
    .meaning = Windows Server 2008 R2에 Exchange 2013에 필요한 웹 서버(IIS) 도구가 없습니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .cause-prerequisites-missing = 설치 프로그램을 실행하기 전에 Windows 필수 구성 요소를 설치하지 않았습니다.
    .step-add-feature = Windows Server 2008 R2에서는 RSAT-Web-Server를 추가하세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 RSAT-Web-Server에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

ServerGuiMgmtInfraNotInstalled = 이 컴퓨터에 Windows 구성 요소 Server-Gui-Mgmt-Infra가 설치되어 있지 않음
    .meaning = 설치 프로그램이 Windows Server 2012와 2012 R2에만 있는 Windows 기능 Server-Gui-Mgmt-Infra(그래픽 관리 도구)를 찾지 못합니다. Exchange 2013과 2016에는 데스크톱이 있는 Windows가 필요합니다.
    .cause-interface-missing = Windows를 Server Core로 설치했거나 인터페이스를 제거했습니다.
    .cause-media-too-old = CU3보다 오래된 Exchange 2016을 Windows Server 2016에서 시작했습니다.
    .step-install-interface = Windows Server 2012 또는 2012 R2에 Exchange 2013이나 2016을 설치하는 경우, 인터페이스를 설치한 다음 다시 시작하세요. Windows가 파일을 찾지 못하면 Windows 미디어에서 가져오는 방법이 IsServerCoreInstalled에 나와 있습니다.
    .step-use-newer-media = Windows Server 2016에서는 Exchange 2016 CU3 이상의 미디어를 사용하세요. Server Core이면 데스크톱 환경을 선택해 Windows를 다시 설치하세요. 이때 서버의 내용은 지워집니다. Exchange 2016은 더 새로운 Windows를 지원하지 않습니다.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = Windows Server 2012와 2012 R2에서는 명령에 두 기능이 Installed로 표시됩니다. 더 새로운 Windows에서는 설치 프로그램이 이 검사를 통과합니다.
    .situation-interface-missing = 인터페이스가 없는 Windows Server 2012 또는 2012 R2
    .situation-media-too-old = 이 기능이 없는 Windows Server 2016 이상
    .command-install-interface = 인터페이스 설치
    .command-show-state = 상태 표시

W2K8R2PrepareAdLdifdeNotInstalled = Active Directory를 준비할 ldifde.exe가 없음
    .meaning = 이번 실행에서 ldifde.exe로 Active Directory를 준비해야 하는데, 이 컴퓨터에 없습니다.
    .cause-tools-missing = AD DS 도구(RSAT-ADDS)가 설치되어 있지 않습니다.
    .step-install-tools = RSAT-ADDS를 설치하세요. ldifde.exe가 들어 있습니다.
    .step-prepare-elsewhere = 또는 스키마 마스터의 도메인과 사이트에 있고 도구와 Exchange에 필요한 .NET Framework가 있는 컴퓨터에서 Enterprise Admins(스키마가 바뀌면 Schema Admins도)에 속한 계정으로 Active Directory를 준비하세요. 그다음 복제를 기다리세요. 새 조직이면 /OrganizationName과 조직 이름을 추가하세요.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 ldifde.exe가 버전과 함께 표시됩니다. 다른 컴퓨터에서 Active Directory를 준비했으면 그 대신 다음 로그에 Organization Configuration Update Required Status가 False로 나옵니다.
    .command-install-tools = AD DS 도구 설치
    .command-prepare-elsewhere = 같은 미디어의 루트에서: Active Directory 준비
    .command-show-file = 파일 표시

W2K8R2PrepareSchemaLdifdeNotInstalled = Active Directory 스키마가 최신이 아니고 ldifde.exe가 없음
    .meaning = 이번 실행에서 스키마를 확장해야 하는데, 이 컴퓨터에 스키마 파일을 로드하는 ldifde.exe가 없습니다.
    .cause-tools-missing = AD DS 도구(RSAT-ADDS)가 설치되어 있지 않습니다.
    .step-install-tools = RSAT-ADDS를 설치하세요. ldifde.exe가 들어 있습니다.
    .step-prepare-elsewhere = 또는 스키마 마스터의 도메인과 사이트에 있고 도구와 Exchange에 필요한 .NET Framework가 있는 컴퓨터에서 Schema Admins와 Enterprise Admins에 속한 계정으로 스키마를 확장하세요. 그다음 복제를 기다리세요.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 ldifde.exe가 버전과 함께 표시됩니다. 다른 컴퓨터에서 스키마를 확장했으면 그 대신 다음 로그에 Schema Update Required Status가 False로 나옵니다.
    .command-install-tools = AD DS 도구 설치
    .command-prepare-elsewhere = 같은 미디어의 루트에서: 스키마 확장
    .command-show-file = 파일 표시

WcfHttpActivation45Installed = WCF HTTP 활성화가 설치되어 있지 않음
    .meaning = Windows 기능 WCF HTTP 활성화(NET-WCF-HTTP-Activation45)가 설치되어 있지 않습니다.
    .why = 요청이 들어오면 IIS가 이것으로 Exchange의 웹 서비스를 시작합니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Windows Server 2012 이상에서는 NET-WCF-HTTP-Activation45를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에 NET-WCF-HTTP-Activation45가 Installed로 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

WebASPNET45NotInstalled = 이 컴퓨터에 Windows 구성 요소 Web-ASP-NET45가 설치되어 있지 않음
    .meaning = IIS 기능 ASP.NET 4.x(Web-Asp-Net45)가 설치되어 있지 않습니다.
    .why = 웹용 Outlook, Exchange 관리 센터, Exchange 웹 서비스에 필요합니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Windows Server 2012 이상에서는 Web-Asp-Net45를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에 Web-Asp-Net45가 Installed로 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

WebISAPIExtNotInstalled = 이 컴퓨터에 Windows 구성 요소 Web-ISAPI-Ext가 설치되어 있지 않음
    .meaning = IIS 기능 ISAPI 확장(Web-ISAPI-Ext)이 설치되어 있지 않습니다. ISAPI 필터(Web-ISAPI-Filter)와는 다릅니다.
    .why = ASP.NET과 Exchange의 IIS 모듈에 필요합니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Web-ISAPI-Ext를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 Web-ISAPI-Ext에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시
    .command-add-feature = 기능 설치(Exchange 2013)

WebNetExt45NotInstalled = 이 컴퓨터에 Windows 구성 요소 Web-Net-Ext45가 설치되어 있지 않음
    .meaning = IIS 기능 .NET 확장성 4.x(Web-Net-Ext45)가 설치되어 있지 않습니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Windows Server 2012 이상에서는 Web-Net-Ext45를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에 Web-Net-Ext45가 Installed로 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

Win8WindowsIdentityFoundationUpdateNotInstalled = Windows Identity Foundation 3.5가 설치되어 있지 않음
    .meaning = Windows Identity Foundation 3.5 기능이 설치되어 있지 않습니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .why = Exchange는 AD FS 등을 통한 클레임 기반 로그인에 사용합니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed-later = 보안 강화 등으로 나중에 제거했습니다.
    .step-install-feature = Windows-Identity-Foundation을 설치하세요. Server Core에는 이 기능이 없고 필요하지도 않습니다.
    .step-run-setup-again = 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에 Windows-Identity-Foundation이 Installed로 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

WinRMIISExtensionInstalled = WinRM IIS 확장이 설치되어 있음
    .meaning = Windows 기능 WinRM IIS 확장(WinRM-IIS-Ext)이 설치되어 있는데, 설치 프로그램은 이 기능이 없기를 요구하는 것으로 보입니다. 지금까지 알려진 로그 하나에서는 이 기능이 없었고 검사를 통과했습니다. Microsoft는 이 검사를 문서화하지 않았습니다.
    .why = Exchange의 PowerShell 가상 디렉터리를 방해할 수 있습니다.
    .cause-added-along = 이미지나 스크립트가 다른 기능과 함께 추가했습니다.
    .step-check-use = Get-WindowsFeature WinRM-IIS-Ext로 기능이 설치되어 있는지 확인하고, 제거해야 하는지 설치 프로그램의 메시지에서 읽고, 이 서버에 이 기능을 쓰는 것이 있는지 알아내세요.
    .step-remove-feature = 제거해야 하면 제거하고 다시 시작한 뒤 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에 WinRM-IIS-Ext가 Available로 표시됩니다.
    .caution = 제거해야 한다는 것을 설치 프로그램의 메시지로 확인하기 전에는 제거하지 마세요.
    .command-remove-feature = 기능 제거
    .command-show-state = 상태 표시

NETFramework45CoreNotInstalled = 이 컴퓨터에 Windows 구성 요소 NET-Framework-45-Core가 설치되어 있지 않음
    .meaning = Windows 기능 .NET Framework 4.x(NET-Framework-45-Core)가 설치되어 있지 않습니다. .NET Framework 패키지를 설치해도 추가되지 않습니다.
    .cause-hardening = 보안 강화로 제거했습니다. Windows에는 기본적으로 있습니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .step-install-feature = NET-Framework-45-Core를 설치하세요.
    .step-install-with-dism = PowerShell이 시작되지 않으면 DISM을 사용하세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에 NET-Framework-45-Core가 Installed로 표시됩니다.
    .caution = 이 기능이 없으면 서버 관리자와 PowerShell이 시작되지 않을 수 있습니다.
    .command-install-feature = 기능 설치
    .command-install-with-dism = DISM으로 기능 설치
    .command-show-state = 상태 표시

NETFramework45ASPNETNotInstalled = 이 컴퓨터에 Windows 구성 요소 NET-Framework-45-ASPNET이 설치되어 있지 않음
    .meaning = Windows 기능 ASP.NET 4.x가 설치되어 있지 않습니다. IIS에서 짝이 되는 Web-Asp-Net45도 필요합니다.
    .why = 웹용 Outlook과 Exchange 관리 센터가 이 위에서 실행됩니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed = 보안 강화로, 또는 다른 제품과 함께 제거되었습니다.
    .step-install-feature = NET-Framework-45-ASPNET을 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에 NET-Framework-45-ASPNET이 Installed로 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

NETWCFHTTPActivation45NotInstalled = 이 컴퓨터에 Windows 구성 요소 NET-WCF-HTTP-Activation45가 설치되어 있지 않음
    .meaning = 웹 요청으로 WCF 서비스를 시작하는 Windows 기능(NET-WCF-HTTP-Activation45)이 설치되어 있지 않습니다.
    .why = Exchange의 웹 서비스가 이 기능으로 시작됩니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed = 보안 강화로, 또는 다른 제품과 함께 제거되었습니다.
    .step-install-feature = NET-WCF-HTTP-Activation45를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에 NET-WCF-HTTP-Activation45가 Installed로 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

NETWCFPipeActivation45NotInstalled = 이 컴퓨터에 Windows 구성 요소 NET-WCF-Pipe-Activation45가 설치되어 있지 않음
    .meaning = Windows 기능 명명된 파이프 활성화(NET-WCF-Pipe-Activation45)가 설치되어 있지 않습니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .cause-removed = 보안 강화로, 또는 다른 제품과 함께 제거되었습니다.
    .step-install-feature = NET-WCF-Pipe-Activation45를 설치하세요.
    .step-add-all = 새로 설치하는데 빠진 기능이 더 있으면 Setup.exe /Mode:Install에 /InstallWindowsComponents를 붙이세요. 모두 추가됩니다.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에 NET-WCF-Pipe-Activation45가 Installed로 표시됩니다.
    .command-install-feature = 기능 설치
    .command-show-state = 상태 표시

NETWCFTCPPortSharing45NotInstalled = 이 컴퓨터에 Windows 구성 요소 NET-WCF-TCP-PortSharing45가 설치되어 있지 않음
    .meaning = NetTcpPortSharing 서비스가 들어 있는 Windows 기능 TCP 포트 공유(NET-WCF-TCP-PortSharing45)가 설치되어 있지 않습니다.
    .why = Exchange 서비스들이 net.tcp 포트를 공유합니다.
    .cause-hardening = 보안 강화로 제거했습니다. Windows에는 기본적으로 있습니다.
    .cause-left-out = Windows 기능을 직접 추가하면서 이 기능을 빠뜨렸습니다.
    .step-install-feature = NET-WCF-TCP-PortSharing45를 설치하세요.
    .step-set-automatic = NetTcpPortSharing 서비스를 ‘자동’으로 설정하세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = 명령에 기능은 Installed로, 서비스는 Automatic으로 표시됩니다.
    .command-install-feature = 기능 설치
    .command-set-automatic = 서비스를 ‘자동’으로 설정
    .command-show-state = 기능과 서비스 표시

ADAMWin7ServerInstalled = AD LDS가 설치되어 있지 않음
    .meaning = Edge 전송 서버에 필요한 Windows 역할 AD LDS(ADLDS)가 설치되어 있지 않습니다. 검사 이름으로 미루어 본 내용이며, Microsoft는 이 검사를 문서화하지 않았습니다.
    .why = Edge 전송은 구성과 받는 사람을 AD LDS에 보관합니다.
    .cause-prerequisites-missing = 설치 프로그램을 실행하기 전에 Windows 필수 구성 요소를 설치하지 않았습니다.
    .step-install-feature = ADLDS를 설치하세요.
    .step-restart-and-run = Windows가 요청하면 다시 시작한 다음 설치 프로그램을 다시 실행하세요.
    .verify = Get-WindowsFeature에서 ADLDS에 [X]가 표시됩니다.
    .command-install-feature = 기능 설치
    .command-add-feature = 기능 설치(Exchange 2013)
    .command-show-state = 상태 표시

# Facts

fact-ClientCertificateMappingAuthentication = 클라이언트 인증서 매핑 인증(IIS)
    .ask = Windows 기능 Web-Client-Auth가 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 보안.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-DirectoryBrowse = 디렉터리 검색(IIS)
    .ask = Windows 기능 Web-Dir-Browsing이 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 일반적인 HTTP 기능.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-HttpErrors = HTTP 오류(IIS)
    .ask = Windows 기능 Web-Http-Errors가 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 일반적인 HTTP 기능.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-HttpLogging = HTTP 로깅(IIS)
    .ask = Windows 기능 Web-Http-Logging이 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 상태 및 진단.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-HttpRedirect = HTTP 리디렉션(IIS)
    .ask = Windows 기능 Web-Http-Redirect가 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 일반적인 HTTP 기능.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-HttpTracing = 추적(IIS)
    .ask = Windows 기능 Web-Http-Tracing이 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 상태 및 진단.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-IIS6MetabaseStatus = IIS 6 메타베이스 호환성(IIS)
    .ask = Windows 기능 Web-Metabase가 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 관리 도구, IIS 6 관리 호환성.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-IIS6ManagementConsoleStatus = IIS 6 관리 콘솔(IIS)
    .ask = Windows 기능 Web-Lgcy-Mgmt-Console이 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 관리 도구, IIS 6 관리 호환성.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-IIS6WMICompatibility = IIS 6 WMI 호환성(IIS)
    .ask = Windows 기능 Web-WMI가 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 관리 도구, IIS 6 관리 호환성.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-IIS7BasicAuthentication = 기본 인증(IIS)
    .ask = Windows 기능 Web-Basic-Auth가 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 보안.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-IIS7DigestAuthentication = 다이제스트 인증(IIS)
    .ask = Windows 기능 Web-Digest-Auth가 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 보안.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-IIS7CompressionDynamic = 동적 콘텐츠 압축(IIS)
    .ask = Windows 기능 Web-Dyn-Compression이 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 성능.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-IIS7CompressionStatic = 정적 콘텐츠 압축(IIS)
    .ask = Windows 기능 Web-Stat-Compression이 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 성능.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-ServerGuiShellInstalled = 데스크톱이 있는 Windows
    .ask = 이 Windows에 데스크톱(Server Core가 아닌 데스크톱 환경)이 있나요?
    .hint = 일부 기능은 Server Core에 없으며, 거기서는 설치 프로그램이 요구하지 않습니다.

fact-IIS7ManagementConsole = IIS 관리 콘솔(IIS)
    .ask = Windows 기능 Web-Mgmt-Console이 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 관리 도구.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-IIS7WindowAuthentication = Windows 인증(IIS)
    .ask = Windows 기능 Web-Windows-Auth가 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 보안.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-ISAPIFilter = ISAPI 필터(IIS)
    .ask = Windows 기능 Web-ISAPI-Filter가 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 응용 프로그램 개발.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-RequestMonitor = 요청 모니터(IIS)
    .ask = Windows 기능 Web-Request-Monitor가 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 상태 및 진단.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-StaticContent = 정적 콘텐츠(IIS)
    .ask = Windows 기능 Web-Static-Content가 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 일반적인 HTTP 기능.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-WASProcessModel = Windows Process Activation Service의 프로세스 모델
    .ask = Windows 기능 WAS-Process-Model이 설치되어 있나요?
    .hint = 서버 관리자: 기능, Windows Process Activation Service.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-FileVersionWmspdmod = wmspdmod.dll의 버전
    .ask = Windows의 System32 폴더에 wmspdmod.dll 파일이 있나요?
    .hint = 음성 메시지를 디코딩하며 Media Foundation에 포함되어 있습니다.
    .value-0 = 아니요, 없음
    .value-10 = 예, 있음

fact-FileVersionWmspdmoe = wmspdmoe.dll의 버전
    .ask = Windows의 System32 폴더에 wmspdmoe.dll 파일이 있나요?
    .hint = 음성 메시지를 인코딩하며 Media Foundation에 포함되어 있습니다.
    .value-0 = 아니요, 없음
    .value-10 = 예, 있음

fact-ManagementService = 관리 서비스(IIS)
    .ask = Windows 기능 Web-Mgmt-Service가 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 관리 도구.
    .value-1 = 설치됨
    .value-0 = 설치되지 않음

fact-IsNETFramework45FeaturesInstalled = .NET Framework 4.x의 기능 그룹
    .ask = Windows 기능 NET-Framework-45-Features가 설치되어 있나요?
    .hint = 서버 관리자: 기능, .NET Framework 4.x 기능.

fact-Windows2K8R2Version = Windows Server 2008 R2

fact-IsRPCOverHTTPproxyInstalled = RPC over HTTP 프록시
    .ask = Windows 기능 RPC-over-HTTP-proxy가 설치되어 있나요?
    .hint = 서버 관리자: 기능, RPC over HTTP 프록시.

fact-IsRsatAddsToolsInstalled = AD DS 관리 도구
    .ask = Windows 기능 RSAT-ADDS-Tools가 설치되어 있나요?
    .hint = 서버 관리자: 기능, 원격 서버 관리 도구, 역할 관리 도구.

fact-IsRsatClusteringCmdInterfaceInstalled = 장애 조치 클러스터 명령 인터페이스
    .ask = Windows 기능 RSAT-Clustering-CmdInterface가 설치되어 있나요?
    .hint = 서버 관리자: 기능, 원격 서버 관리 도구, 장애 조치(failover) 클러스터링 도구.

fact-IsRsatClusteringInstalled = 장애 조치(failover) 클러스터링 도구
    .ask = Windows 기능 RSAT-Clustering이 설치되어 있나요?
    .hint = 서버 관리자: 기능, 원격 서버 관리 도구, 기능 관리 도구.

fact-IsRsatClusteringMgmtInstalled = 장애 조치(failover) 클러스터 관리 도구
    .ask = Windows 기능 RSAT-Clustering-Mgmt가 설치되어 있나요?
    .hint = 서버 관리자: 기능, 원격 서버 관리 도구, 장애 조치(failover) 클러스터링 도구.

fact-IsRsatClusteringPowerShellInstalled = Windows PowerShell용 장애 조치(failover) 클러스터 모듈
    .ask = Windows 기능 RSAT-Clustering-PowerShell이 설치되어 있나요?
    .hint = 서버 관리자: 기능, 원격 서버 관리 도구, 장애 조치(failover) 클러스터링 도구.

fact-IsServerGuiMgmtInfraInstalled = 그래픽 관리 도구 및 인프라
    .ask = Windows 기능 Server-Gui-Mgmt-Infra가 설치되어 있나요?
    .hint = Windows Server 2012와 2012 R2에만 있습니다.

fact-FileVersionLdifde = ldifde.exe의 버전
    .ask = Windows의 System32 폴더에 ldifde.exe 파일이 있나요?
    .hint = 설치 프로그램이 디렉터리 변경을 가져올 때 쓰며, AD DS 도구에 들어 있습니다.
    .value-0 = 아니요, 없음
    .value-10 = 예, 있음

fact-IsWcfHttpActivation45Installed = WCF HTTP 활성화
    .ask = Windows 기능 NET-WCF-HTTP-Activation45가 설치되어 있나요?
    .hint = 서버 관리자: 기능, .NET Framework 4.x 기능, WCF 서비스.

fact-IsWebASPNET45Installed = ASP.NET 4.x(IIS)
    .ask = Windows 기능 Web-Asp-Net45가 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 응용 프로그램 개발.

fact-IsWebISAPIExtInstalled = ISAPI 확장(IIS)
    .ask = Windows 기능 Web-ISAPI-Ext가 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 응용 프로그램 개발.

fact-IsWebNetExt45Installed = IIS .NET 확장성 4.x
    .ask = Windows 기능 Web-Net-Ext45가 설치되어 있나요?
    .hint = 서버 관리자: 웹 서버(IIS), 응용 프로그램 개발.

fact-IsWinRMIISExtensionInstalled = WinRM IIS 확장
    .ask = Windows 기능 WinRM-IIS-Ext가 설치되어 있나요?
    .hint = Exchange에는 필요 없지만 이미지나 스크립트가 추가하기도 합니다.

fact-NetHttpActivation35Installed = .NET Framework 3.5.1의 HTTP 활성화
    .ask = Windows 기능 NET-HTTP-Activation이 설치되어 있나요?
    .hint = Windows Server 2008 R2의 경우에만 묻습니다.

fact-Iis32BitDefault = IIS 응용 프로그램 풀의 32비트 기본값
    .ask = IIS 응용 프로그램 풀의 기본값에서 ‘32비트 응용 프로그램 사용’이 True인가요?
    .hint = IIS 관리자: 응용 프로그램 풀, 응용 프로그램 풀 기본값 설정.

fact-WebAspNet35Installed = ASP.NET 3.5(IIS)
    .ask = Windows 기능 Web-Asp-Net이 설치되어 있나요?
    .hint = Windows Server 2008 R2의 경우에만 묻습니다.

fact-WebNetExt35Installed = IIS .NET 확장성 3.5
    .ask = Windows 기능 Web-Net-Ext가 설치되어 있나요?
    .hint = Windows Server 2008 R2의 경우에만 묻습니다.

fact-NetFramework351Installed = .NET Framework 3.5.1 기능
    .ask = Windows 기능 NET-Framework가 설치되어 있나요?
    .hint = Windows Server 2008 R2의 경우에만 묻습니다.

fact-RsatWebServerInstalled = 웹 서버(IIS) 도구
    .ask = Windows 기능 RSAT-Web-Server가 설치되어 있나요?
    .hint = Windows Server 2008 R2의 경우에만 묻습니다.

fact-WindowsIdentityFoundationInstalled = Windows Identity Foundation 3.5
    .ask = Windows 기능 Windows-Identity-Foundation이 설치되어 있나요?
    .hint = 서버 관리자: 기능, Windows Identity Foundation 3.5.

fact-NetFramework45CoreInstalled = .NET Framework 4.x 기능
    .ask = Windows 기능 NET-Framework-45-Core가 설치되어 있나요?
    .hint = 서버 관리자: 기능, .NET Framework 4.x 기능.

fact-NetFramework45AspNetInstalled = .NET Framework의 ASP.NET 4.x
    .ask = Windows 기능 NET-Framework-45-ASPNET이 설치되어 있나요?
    .hint = 서버 관리자: 기능, .NET Framework 4.x 기능.

fact-WcfPipeActivation45Installed = WCF 명명된 파이프 활성화
    .ask = Windows 기능 NET-WCF-Pipe-Activation45가 설치되어 있나요?
    .hint = 서버 관리자: 기능, .NET Framework 4.x 기능, WCF 서비스.

fact-WcfTcpPortSharing45Installed = WCF TCP 포트 공유
    .ask = Windows 기능 NET-WCF-TCP-PortSharing45가 설치되어 있나요?
    .hint = 서버 관리자: 기능, .NET Framework 4.x 기능, WCF 서비스.

fact-AdLdsInstalled = AD LDS 역할
    .ask = Windows 기능 ADLDS가 설치되어 있나요?
    .hint = 서버 관리자: 서버 역할, Active Directory Lightweight Directory Services.
